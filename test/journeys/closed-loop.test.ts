import { afterAll, beforeAll, expect, test } from 'vitest'
import { sendToMash, takeAndRate } from '#test/api/support/desks.ts'
import { decisionOf } from '#test/factories/decisions.ts'
import { type Journeys, startJourneys, startTakes } from './support/start-journeys.ts'
import type { Visitor } from './support/visitor.ts'

let journeys: Journeys

beforeAll(async () => {
  journeys = await startJourneys()
}, startTakes)

afterAll(() => journeys?.stop())

/** The captions of one's own lists, the first first, and what the first of them holds. */
const firstOfList = async ({ page, open }: Visitor) => {
  await open('/assessments')
  const first = page.locator('main table').first()
  return { caption: await first.locator('caption').textContent(), text: await first.textContent() }
}

test('a sender follows a referral to its decision, presses for another look, and reads the answer and the next step', async () => {
  const reference = await sendToMash(journeys)
  const worker = journeys.as('lkm-mash-one')
  const place = `/assessments/${reference}`
  const sender = await journeys.visitAs('lkm-teacher', { scripts: false })
  await sender.open(place)
  expect(await sender.text()).toContain('It has reached the MASH and waits for a triage worker.')

  const rated = await takeAndRate(worker, reference)
  const words = 'Bryony has your referral and rings the school nurse today.'
  const told = await worker.acknowledgeReferral({ reference, version: rated, words })
  expect(told.status).toBe(200)
  await sender.open(place)
  expect(await sender.text()).toContain(words)

  const decided = await worker.decideReferral({
    reference,
    version: told.body.version,
    ...decisionOf('early-help'),
    reasons: 'A family worker can see him each week.',
  })
  expect(decided.status).toBe(200)
  const unread = await firstOfList(sender)
  expect(unread.caption).toBe('Decisions to read')
  expect(unread.text).toContain(reference)
  await sender.open(place)
  expect(await sender.text()).not.toContain('A family worker can see him each week.')
  await sender.press('Open the outcome')
  expect(await sender.text()).toContain('A family worker can see him each week.')

  await sender.follow('Ask for it to be looked at again')
  await sender.fill('Why do you not agree?', 'He waits at the gate again.')
  await sender.press('Ask for it to be looked at again')
  expect(await sender.page.getByLabel('Why do you not agree?').inputValue()).toBe(
    'He waits at the gate again.',
  )
  await sender.fill('What would you like to happen instead?', 'A strategy discussion.')
  await sender.press('Ask for it to be looked at again')
  expect(await sender.text()).toContain('The decision is being looked at again by: MASH manager.')

  const manager = await journeys.visitAs('lkm-mash-manager', { scripts: false })
  await manager.open(`/mash/${reference}/reconsider`)
  expect(await manager.text()).toContain('He waits at the gate again.')
  await manager.choose('Yes, it stands')
  await manager.fill('What are your reasons?', 'The family worker starts on Monday.')
  await manager.press('Send the answer')
  await manager.leave()

  expect((await firstOfList(sender)).text).toContain(reference)
  await sender.open(place)
  expect(await sender.text()).toContain('Open the answer: it says why the decision stands.')
  expect(await sender.text()).not.toContain('The family worker starts on Monday.')
  await sender.press('Open the answer')
  expect(await sender.text()).toContain('The decision stands.')
  expect(await sender.text()).toContain('The family worker starts on Monday.')
  expect(await sender.text()).toContain('The next to do so: Head of service.')
  await sender.leave()
})
