import { afterAll, beforeAll, expect, test } from 'vitest'
import { begin, coordinatorOf, lineOf, onAgenda, placeOn, room } from '#test/api/mase/room/support.ts'
import { expectSound } from './support/expect-sound.ts'
import { type Journeys, startJourneys, startTakes } from './support/start-journeys.ts'
import type { Visitor } from './support/visitor.ts'

let journeys: Journeys
beforeAll(async () => {
  journeys = await startJourneys()
}, startTakes)
afterAll(() => journeys?.stop())

const said = ({ page }: Visitor) => page.getByLabel('What was said')
const status = ({ page }: Visitor) => page.locator('.hub-autosave')
const unsaved = ({ page }: Visitor) => page.locator('[data-hub-unsaved]')
const minuted = async (meeting: string, item: string) =>
  (await room(journeys, meeting, item)).at?.minutes?.text

const meetingAt = async (place: number): Promise<string> => {
  const { meetings } = (await coordinatorOf(journeys).listMeetings()).body
  return meetings[place]?.id as string
}

test('a meeting is held on one screen: what is typed while the network is down is kept, and saved when it is back', {
  timeout: 180_000,
}, async () => {
  const meeting = await meetingAt(0)
  const reference = await onAgenda(journeys, meeting)
  const place = await placeOn(journeys, meeting)
  const visitor = await journeys.visitAs('lkm-mase')
  await visitor.open(`/mase/meetings/${meeting}/room`)
  expect(await visitor.text()).toContain('confidential')
  await visitor.press('Start the meeting')
  const { id: item } = (await lineOf(journeys, meeting, reference)).item
  await visitor.open(`/mase/meetings/${meeting}/room?item=${item}`)
  await visitor.press('Start the time of this item')
  await visitor.page.locator('[data-hub-clock="This item"]').getByText('0 of 10 minutes').waitFor()

  await status(visitor).getByText('saves by itself').waitFor()
  await visitor.context.setOffline(true)
  await said(visitor).fill('The police have a name for the driver.')
  await unsaved(visitor).getByText('Not saved yet').waitFor()
  await status(visitor).getByText('Not saved just now').waitFor()
  // Nothing leads away from it, and no other form is sent, before it is saved.
  await visitor.page.getByRole('link', { name: 'Read all minutes' }).click()
  await visitor.page.getByRole('button', { name: 'Note the decision' }).click()
  await status(visitor).getByText('nothing is lost').waitFor()
  expect(await said(visitor).inputValue()).toBe('The police have a name for the driver.')
  expect(await minuted(meeting, item)).toBeUndefined()
  expect(await visitor.page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
  await visitor.context.setOffline(false)
  await status(visitor)
    .getByText(/^Saved at \d/)
    .waitFor()
  await unsaved(visitor).waitFor({ state: 'hidden' })
  expect(await minuted(meeting, item)).toBe('The police have a name for the driver.')

  await visitor.choose(/^Remains with the MASE/)
  await visitor.press('Note the decision')
  expect(await visitor.text()).toContain('There is a problem')
  await visitor.fill('Day', '1')
  await visitor.fill('Month', '12')
  await visitor.fill('Year', '2099')
  await visitor.choose(/^Category 2/)
  await visitor.fill('Why?', 'She is still collected by an adult.')
  await visitor.press('Note the decision')
  expect(await visitor.text()).toContain('What was decided is noted.')
  await expectSound(visitor)

  await visitor.page.getByText('Add an action').click()
  await visitor.page.getByLabel('What kind of action is it?').selectOption('cawn')
  await visitor.fill('What is to be done?', 'Serve a notice on the driver')
  await visitor.page.getByLabel('Who does it?').selectOption('lkm-police-spoc')
  await visitor.choose(/in 10 working days/)
  await visitor.press('Note the action')
  expect(await visitor.text()).toContain('It is on the tracker now.')

  await visitor.press(/^Next item/)
  expect(visitor.path()).toContain(place)
  await visitor.follow('End the meeting')
  await visitor.fill('Why were they not reached?', 'Out of time')
  await visitor.press('End the meeting')
  expect(await visitor.text()).toContain('The meeting has ended.')
  expect(await visitor.text()).toContain('The police have a name for the driver.')
  await visitor.leave()

  const owner = await journeys.visitAs('lkm-constable')
  await owner.open('/actions')
  await owner.follow(/Serve a notice on the driver/)
  await owner.choose('Done')
  await owner.fill(/^What was done/, 'Served on Tuesday')
  await owner.press('Save')
  expect(await owner.text()).toContain('This action has ended.')
  await owner.leave()
})

test('without scripts, who comes second with the minutes of an item sees both texts and decides what stands', async () => {
  const meeting = await meetingAt(1)
  const item = await placeOn(journeys, meeting)
  await begin(journeys, meeting)
  const visitor = await journeys.visitAs('lkm-mase', { scripts: false })
  await visitor.open(`/mase/meetings/${meeting}/room?item=${item}`)
  await coordinatorOf(journeys).saveItemMinutes({ meeting, item, version: 0, text: 'Lights are out.' })
  await visitor.fill('What was said', 'Cameras are out.')
  await visitor.press('Save the minutes')
  const shown = await visitor.text()
  expect(shown).toContain('There is a problem')
  expect(shown).toContain('Lights are out.')
  expect(await said(visitor).inputValue()).toBe('Cameras are out.')
  await visitor.fill('What was said', 'Lights and cameras are out.')
  await visitor.press('Save the minutes')
  expect(await minuted(meeting, item)).toBe('Lights and cameras are out.')
  await visitor.leave()
})
