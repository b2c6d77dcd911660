import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sendToMash, takeAndRate } from '../api/support/desks.ts'
import { expectSound } from './support/expect-sound.ts'
import { type Journeys, startJourneys, startTakes } from './support/start-journeys.ts'
import type { Visitor } from './support/visitor.ts'

let journeys: Journeys
const child = { 'child.name': { value: 'Sorrel Thackaberry' } }
const school = { 'child.school': { value: 'St Wystan’s C of E Academy' } }

beforeAll(async () => {
  journeys = await startJourneys()
}, startTakes)
afterAll(() => journeys?.stop())

const worker = () => journeys.as('lkm-mash-one')

describe.each([
  { scripts: true, how: 'with scripts' },
  { scripts: false, how: 'without scripts' },
])('the queue $how', ({ scripts }) => {
  let visitor: Visitor

  beforeAll(async () => {
    visitor = await journeys.visitAs('lkm-mash-one', { scripts })
  })
  afterAll(() => visitor?.leave())

  test('is narrowed down, keeps that from view to view, and shows nothing of it in an address', async () => {
    const [reference, other] = [
      await sendToMash(journeys, { ...child, ...school }),
      await sendToMash(journeys),
    ]
    await visitor.open('/mash')
    await visitor.follow('Filter the queue')
    await visitor.fill('The child’s school', 'st wystans')
    await visitor.press('Show these')
    expect(await visitor.text()).toContain(reference)
    expect(await visitor.text()).not.toContain(other)
    expect(decodeURIComponent(visitor.path())).not.toMatch(/wystan|thackaberry/i)
    await takeAndRate(worker(), reference, 'red')
    await visitor.follow(/^Mine/)
    expect(await visitor.text()).toContain(reference)
    expect(await visitor.text()).toContain('school: st wystans')
    await visitor.follow('Show everything')
    expect(await visitor.text()).not.toContain('Shown')
  })

  test('keeps a filter under a name, and gives one back that was deleted', async () => {
    const name = `Red ${scripts}`
    await visitor.open('/mash/filters')
    await visitor.choose('Red')
    if (!scripts) await visitor.choose('Blue')
    await visitor.press('Show these')
    await visitor.follow('Change or save this filter')
    await visitor.fill('Name of the filter', name)
    await visitor.press('Save the filter')
    await visitor.open('/mash')
    await visitor.follow(new RegExp(`${name}$`))
    expect(await visitor.text()).toContain(`Shown by “${name}”`)
    await visitor.follow('Change or save this filter')
    await visitor.follow(new RegExp(`^Rename or delete the filter ${name}`))
    await visitor.press('Delete the filter')
    await visitor.press(`Save “${name}” again`)
    expect(await visitor.text()).toContain('The filter is saved again')
  })

  test('finds by reference and by name from one box, and what was typed comes back with its error', async () => {
    const reference = await sendToMash(journeys, child)
    const box = 'Reference, name, NHS number, UPN or postcode'
    await visitor.open('/mash')
    await visitor.fill(box, reference.replaceAll('-', ' ').toLowerCase())
    await visitor.press('Find')
    expect(visitor.path()).toBe(`/mash/${reference}`)
    await visitor.open('/mash')
    await visitor.fill(box, 'Thackaberry Sorrel')
    await visitor.press('Find')
    expect(await visitor.text()).toContain(reference)
    expect(visitor.path()).not.toMatch(/thackaberry/i)
    await visitor.fill(box, '999 000 0027')
    await visitor.press('Find')
    expect(await visitor.text()).toContain('There is a problem')
    expect(await visitor.page.getByLabel(box).inputValue()).toBe('999 000 0027')
  })

  test('shows the wall without anybody on it', async () => {
    await visitor.open('/mash/wall')
    const text = await visitor.text()
    expect(text).toMatch(/New\s+\d+/)
    expect(text).not.toMatch(/LKM-|Thackaberry|Wystan|Hollin|Okafor|Ellery/)
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is no part of what somebody sees
    expect(await visitor.page.locator('body').innerText()).not.toMatch(/Okafor/)
  })

  test('tells who comes back what happened', async () => {
    await visitor.open('/mash/since')
    await visitor.press('I am leaving now')
    expect(await visitor.text()).toContain('Nothing has changed')
    const reference = await sendToMash(journeys)
    await visitor.open('/mash/since')
    expect(await visitor.text()).toMatch(new RegExp(`Nobody has taken it \\(1\\)\\s+${reference}`))
  })
})

describe('a queue that is left open', () => {
  /** Time goes on in the browser: the page brings itself up to date each minute. */
  const openWithClock = async (): Promise<Visitor> => {
    const visitor = await journeys.visitAs('lkm-mash-two')
    await visitor.page.clock.install()
    await visitor.open('/mash')
    await visitor.page.getByRole('button', { name: 'Stop updating by itself' }).waitFor()
    return visitor
  }
  const minute = (visitor: Visitor) => visitor.page.clock.runFor(61_000)
  const list = (visitor: Visitor) => visitor.page.locator('[data-hub-region="list"]')

  test('shows what comes in, says so politely, and keeps what is typed and where one is', async () => {
    await Promise.all(Array.from({ length: 8 }, () => sendToMash(journeys)))
    const visitor = await openWithClock()
    const box = visitor.page.getByLabel('Reference, name, NHS number, UPN or postcode')
    await box.fill('Half a na')
    const row = visitor.page.locator('[data-hub-row]').nth(5)
    await row.scrollIntoViewIfNeeded()
    await visitor.page.evaluate(() => scrollBy(0, 400))
    const which = await visitor.page.locator('[data-hub-row]').last().getAttribute('data-hub-row')
    const place = async () =>
      (await visitor.page.locator(`[data-hub-row="${which}"]`).boundingBox())?.y as number
    const before = await place()
    const first = await visitor.page.locator('[data-hub-row]').first().getAttribute('data-hub-row')
    await worker().claimReferral({ reference: first as string })
    await minute(visitor)
    await visitor.page.getByRole('status').filter({ hasText: 'The list has changed' }).waitFor()
    await expect.poll(() => list(visitor).locator(`[data-hub-row="${first}"]`).count()).toBe(0)
    expect(await box.inputValue()).toBe('Half a na')
    expect(Math.abs((await place()) - before)).toBeLessThan(60)
    await expectSound(visitor)
    await visitor.leave()
  })

  test('waits while somebody is in the list, and stops when it is told to', async () => {
    const visitor = await openWithClock()
    await visitor.page.locator('[data-hub-row] a').first().focus()
    const reference = await sendToMash(journeys)
    await minute(visitor)
    await visitor.page.getByRole('status').filter({ hasText: 'There is something new' }).waitFor()
    expect(await list(visitor).locator(`[data-hub-row="${reference}"]`).count()).toBe(0)
    await visitor.page.getByRole('button', { name: 'Stop updating by itself' }).click()
    await minute(visitor)
    await visitor.page.getByRole('button', { name: 'Update by itself again' }).click()
    await minute(visitor)
    await list(visitor).locator(`[data-hub-row="${reference}"]`).waitFor()
    await visitor.leave()
  })
})
