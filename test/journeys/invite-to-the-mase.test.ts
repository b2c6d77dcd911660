import { afterAll, beforeAll, expect, test } from 'vitest'
import { mailIsOut } from '#test/api/support/store.ts'
import { type Journeys, startJourneys, startTakes } from './support/start-journeys.ts'

let journeys: Journeys

beforeAll(async () => {
  journeys = await startJourneys()
}, startTakes)

afterAll(() => journeys?.stop())

test('a coordinator moves a meeting and invites; a member replies; the coordinator sees it', async () => {
  const coordinator = await journeys.visitAs('lkm-mase', { scripts: false })
  await coordinator.follow('MASE')
  await coordinator.follow('The year')
  await coordinator.page.getByRole('row').nth(3).getByRole('link').first().click()
  const meeting = coordinator.path()
  await coordinator.follow('Change the place')
  await coordinator.fill('When it begins', 'soon')
  await coordinator.fill('Where it is', 'Training room')
  await coordinator.press('Save the meeting')
  // What was typed is still there, beside what is wrong.
  expect(await coordinator.text()).toContain('Enter a time')
  expect(await coordinator.page.getByLabel('Where it is').inputValue()).toBe('Training room')
  await coordinator.fill('When it begins', '2pm')
  await coordinator.press('Save the meeting')
  expect(await coordinator.text()).toContain('at 2pm')
  await coordinator.press(/^Invite \d+ posts$/)
  expect(await coordinator.text()).toContain('The invitations are on their way')
  await mailIsOut(journeys)

  const member = await journeys.visitAs('lkm-nurse', { scripts: false })
  await member.open(meeting.replace('/mase/year', '/meetings'))
  expect(await member.text()).toContain('Training room')
  await member.choose('Somebody else comes for us')
  await member.press('Send your reply')
  expect(await member.text()).toContain('Say who comes for you')
  await member.fill('Who comes', 'Deputy team manager')
  await member.press('Send your reply')
  expect(await member.text()).toContain('Your reply is with the MASE desk')

  await coordinator.open(meeting)
  expect(await coordinator.text()).toContain('Deputy team manager')
  expect(await coordinator.text()).toContain('Did not arrive')
  await member.leave()
  await coordinator.leave()
})
