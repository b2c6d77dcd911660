import { afterAll, beforeAll, expect, test } from 'vitest'
import { storeItem } from '#test/api/support/intelligence.ts'
import { endSession } from './support/end-session.ts'
import { expectPrivate } from './support/expect-private.ts'
import { type Journeys, startJourneys, startTakes } from './support/start-journeys.ts'

let journeys: Journeys

beforeAll(async () => {
  journeys = await startJourneys()
}, startTakes)

afterAll(() => journeys?.stop())

test('An officer gives what was released; a school opens it on a telephone without scripts, says that it acted on it, and both the officer and whoever gave it learn of that', async () => {
  const { reference: item } = await storeItem(journeys, { giver: 'lkm-nurse' })
  const officer = await journeys.visitAs('lkm-intelligence')
  await officer.open(`/intelligence/${item}/recipients`)
  expect(await officer.text()).toContain('It is in its area: Hollin Bank')
  expect(await officer.page.locator('input:checked').count()).toBe(0)
  await officer.choose(/^Safeguarding office/)
  await officer.press('Continue')
  expect(await officer.text()).toContain('A silver van has waited near a school')
  await officer.fill(/What do they need it for/, 'To watch the gate at the end of the day')
  await officer.press('Give it to this post')
  expect(await officer.text()).toContain('Select what allows you to give it to them')
  expect(await officer.page.getByLabel(/What do they need it for/).inputValue()).toContain('To watch')
  await officer.page.getByLabel(/What allows you/).selectOption('public-task')
  await officer.press('Give it to this post')
  expect(await officer.text()).toContain('The hub tells each post by email')

  const lead = await journeys.visitAs('lkm-lead', { scripts: false, width: 320 })
  await lead.open('/asked')
  expect(await lead.text()).toContain('1 not opened yet')
  await lead.follow('Information for you')
  expect(await lead.text()).not.toMatch(/silver|Rook/)
  await lead.follow('A vehicle')
  expect(await lead.text()).not.toMatch(/silver|Rook/)
  await lead.press('Open it')
  expect(await lead.text()).toContain('A silver van has waited near a school')
  expect(await lead.text()).toContain('To watch the gate at the end of the day')
  await lead.press('We have read it')
  await lead.fill(/^What did you do/, 'Two of us stand at the gate now')
  await lead.fill(/^What may whoever gave it be told/, 'It is acted on at a school')
  await endSession(journeys, lead)
  await lead.press('We acted on it')
  await lead.follow('Sign in and go on')
  if (lead.page.url().includes('/interaction/')) await lead.signIn('lkm-lead')
  expect(await lead.page.getByLabel(/^What did you do/).inputValue()).toContain('at the gate')
  await lead.press('We acted on it')
  expect(await lead.text()).toContain('The intelligence desk can see what you did')
  await expectPrivate(lead)

  await officer.open(`/intelligence/${item}/recipients`)
  expect(await officer.text()).toMatch(/1 knows[\s\S]+Acted on[\s\S]+Opened by Idris Calloway/)
  expect(await officer.text()).toContain('Two of us stand at the gate now')
  await expectPrivate(officer)

  const nurse = await journeys.visitAs('lkm-nurse')
  await nurse.open('/what-came-of-it')
  expect(await nurse.text()).toContain('It is acted on at a school')
  expect(await nurse.text()).not.toMatch(/Calloway|Hollin Bank Academy|Two of us/)
})
