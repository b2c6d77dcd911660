import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { monthBefore } from '#shared/management/periods.ts'
import { sendToMash, takeAndRate, triage } from '#test/api/support/desks.ts'
import { putItem } from '#test/api/support/store.ts'
import { measuresOfMonth } from '#test/factories/measures.ts'
import { type Journeys, startJourneys, startTakes } from './support/start-journeys.ts'
import type { Visitor } from './support/visitor.ts'

let journeys: Journeys
let manager: Visitor

beforeAll(async () => {
  journeys = await startJourneys()
  manager = await journeys.visitAs('lkm-mash-manager')
}, startTakes)

afterAll(() => journeys?.stop())

const ownerOf = async (reference: string) =>
  (await triage(journeys.as('lkm-mash-manager'), reference)).referral.owner?.name

describe('A manager runs the MASH', () => {
  test('gives a new referral to a worker, and sees first how much each has', async () => {
    const reference = await sendToMash(journeys)
    await manager.open(`/mash/${reference}`)
    await manager.follow('Give to a worker')
    expect(await manager.text()).toMatch(/Bryony Okafor\s+MASH triage worker. Has nothing in hand/)
    await manager.press('Give the referral')
    expect(await manager.text()).toContain('Select who should have it')
    await manager.choose('Bryony Okafor')
    await manager.press('Give the referral')
    expect(await manager.text()).toContain('You have given this referral to a worker')
    expect(await ownerOf(reference)).toBe('Bryony Okafor')
  })

  test('hands over what somebody has who is ill, keeps what was typed, and gives it back', async () => {
    const references = [await sendToMash(journeys), await sendToMash(journeys)]
    for (const reference of references) await takeAndRate(journeys.as('lkm-mash-one'), reference)
    await manager.open('/mash/workload')
    await manager.follow('Hand over what Bryony Okafor has')
    for (const reference of references) expect(await manager.text()).toContain(reference)
    await manager.fill('Why is it handed over?', 'She is ill and will be back on Monday')
    await manager.press('Hand it over')
    expect(await manager.text()).toContain('Select where it should go')
    expect(await manager.page.getByLabel('Why is it handed over?').inputValue()).toContain('back on Monday')
    await manager.choose('To one worker')
    await manager.choose('Caspian Nwosu', 'Who should have it?')
    await manager.press('Hand it over')
    expect(await manager.text()).toContain('It is handed over. See below what moved')
    expect(await Promise.all(references.map(ownerOf))).toEqual(['Caspian Nwosu', 'Caspian Nwosu'])
    await manager.press('Give it back to Bryony Okafor')
    expect(await manager.text()).toContain('What nobody had gone on with is given back')
    expect(await Promise.all(references.map(ownerOf))).toEqual(['Bryony Okafor', 'Bryony Okafor'])
  })

  test('sees the measures as pictures with the table behind each, and takes one away', async () => {
    const month = monthBefore(londonClock(Date.now()).date.slice(0, 7), 1)
    for (const item of measuresOfMonth(month)) await putItem(journeys, item)
    await manager.open(`/mash/dashboard?period=${month}`)
    expect(await manager.text()).toContain('About 80 in 100 were decided in time.')
    const picture = manager.page.getByRole('img', { name: /^Decided in time, by rating/ })
    expect(await picture.locator('rect').count()).toBeGreaterThan(0)
    expect(await manager.page.getByRole('table', { name: 'Decided in time, by rating' }).count()).toBe(1)
    const [download] = await Promise.all([
      manager.page.waitForEvent('download'),
      manager.page
        .getByRole('link', { name: /^Download as a spreadsheet \(CSV\)\s+Decided in time/ })
        .click(),
    ])
    expect(download.suggestedFilename()).toBe(`mash-timeliness-${month}.csv`)
    const file = await readFile(await download.path(), 'utf8')
    expect(file).toMatch(/^\ufeff"Sent in","Rating","In time","Late"/)
    expect(file).toContain('"fewer than 5"')
  })
})
