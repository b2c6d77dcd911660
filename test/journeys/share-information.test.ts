import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillIn, start } from '#test/api/support/referrals.ts'
import { endSession } from './support/end-session.ts'
import { expectPrivate } from './support/expect-private.ts'
import { type Journeys, startJourneys, startTakes } from './support/start-journeys.ts'
import type { Visitor } from './support/visitor.ts'

let journeys: Journeys

beforeAll(async () => {
  journeys = await startJourneys()
}, startTakes)

afterAll(() => journeys?.stop())

async function sayHow(visitor: Visitor): Promise<void> {
  await visitor.choose('I saw or heard it myself')
  for (const question of [/point the same way/, /untrue/, /Could somebody be hurt/])
    await visitor.choose('No', question)
  await visitor.press('Save and continue')
}

test('A nurse shares what she saw without scripts; the sign-in runs out meanwhile, and nothing is lost', async () => {
  const nurse = await journeys.visitAs('lkm-nurse', { scripts: false, width: 320 })
  await nurse.follow('Share information')
  expect(await nurse.text()).toMatch(/999[\s\S]+101[\s\S]+MASH on 01632/)
  await nurse.choose('Yes')
  await nurse.press('Continue')
  expect(await nurse.heading()).toBe('Make a referral for this child')
  await nurse.follow('Share information as well')
  await nurse.follow('A vehicle')
  await nurse.fill(/^Registration/, '18')
  await nurse.fill(/^Who did what/, 'Odalys saw a van wait by the quay.')
  await endSession(journeys, nurse)
  await nurse.press('Save and continue')
  await nurse.follow('Sign in and go on')
  if (nurse.page.url().includes('/interaction/')) await nurse.signIn('lkm-nurse')
  expect(await nurse.page.getByLabel(/^Who did what/).inputValue()).toContain('by the quay')
  await nurse.press('Save and continue')
  await sayHow(nurse)
  await nurse.fill(/^Or somebody else/, 'The harbour master')
  await nurse.choose('No')
  await nurse.press('Save and continue')
  expect(await nurse.text()).toContain('This may show that it comes from you: “Odalys”')
  expect(await nurse.text()).toContain('The harbour master: Not told yet')
  await nurse.follow('Add another')
  await nurse.follow('A person of concern')
  await nurse.fill(/^Other names/, 'Rook')
  await nurse.press('Save and continue')
  await nurse.press('Give all 2 items')
  expect(await nurse.heading()).toBe('2 items were given')
  expect((await nurse.text()).match(/LKM-INT-\d{4}-\d{4}-\d/g)).toHaveLength(2)
  expect(await nurse.text()).toContain('This was not a referral')
  await expectPrivate(nurse)
})

test('A teacher takes what her assessment says of a man and his van, without typing it again', async () => {
  const reference = await start(journeys.as('lkm-teacher'))
  await fillIn(journeys.as('lkm-teacher'), reference, 'assessment', {
    'volt.offenders': { value: 'A man called Rook. He drives AB12 CDE.' },
  })
  const teacher = await journeys.visitAs('lkm-teacher')
  await teacher.open(`/assessments/${reference}`)
  await teacher.follow('Share information from this assessment')
  await teacher.choose('A person of concern')
  await teacher.choose('A vehicle: AB12 CDE')
  await teacher.press('Continue')
  expect(await teacher.text()).toContain('A man called Rook. He drives AB12 CDE.')
  await teacher.follow('Say how you know')
  await sayHow(teacher)
  await teacher.press('Save and continue')
  await teacher.press('Give all 2 items')
  expect(await teacher.heading()).toBe('2 items were given')
  await teacher.open(`/share-information/from/${reference}`)
  expect(await teacher.text()).toContain('2 things that it says have reached the intelligence desk already')
  await teacher.open(`/assessments/${reference}`)
  expect(await teacher.text()).not.toContain('LKM-INT')
})
