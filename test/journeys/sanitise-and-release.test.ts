import { afterAll, beforeAll, expect, test } from 'vitest'
import { storeItem } from '#test/api/support/intelligence.ts'
import { type Journeys, startJourneys, startTakes } from './support/start-journeys.ts'

let journeys: Journeys

beforeAll(async () => {
  journeys = await startJourneys()
}, startTakes)

afterAll(() => journeys?.stop())

test('An officer grades an item and writes what may be released; another officer releases it', async () => {
  const { reference } = await storeItem(journeys, { state: 'received' })
  const officer = await journeys.visitAs('lkm-intelligence', { scripts: false })
  await officer.open('/intelligence')
  await officer.follow(reference)
  expect(await officer.text()).toContain('do not pass on')
  await officer.follow('Grade it')
  await officer.choose(/2: Untested/)
  await officer.choose(/B: Known indirectly/)
  await officer.choose(/C: Lawful sharing permitted with conditions/)
  await officer.choose('OFFICIAL-SENSITIVE')
  await officer.choose(/^Medium/)
  await officer.page.locator('input[name=suspectedFalse][value=no]').check()
  await officer.press('Save the grading')
  expect(await officer.text()).toContain('Say under which conditions it may be shared')
  await officer.fill(/^Conditions, with C/, 'The police alone')
  await officer.press('Save the grading')
  expect(await officer.text()).toContain('The grading is saved')

  await officer.follow('Write what may be released')
  await officer.fill('Text for release', 'I know of a van near a school.')
  await officer.press('Give it to a second person')
  expect(await officer.text()).toContain('Change “I”, or say why it stays')
  await officer.fill('Text for release', 'A van waits near a school when lessons end.')
  await officer.press('Give it to a second person')
  expect(await officer.text()).toContain('The text waits for a second person')
  await officer.follow('Read the text that waits')
  expect(await officer.text()).toContain('You wrote this text: another officer must read it')

  const second = await journeys.visitAs('lkm-intelligence-two', { scripts: false })
  await second.open('/intelligence?state=drafted')
  await second.follow(reference)
  await second.follow('Read the text that waits')
  await second.choose('Release it')
  await second.press('Save the decision')
  expect(await second.text()).toContain('The text is released')
  await second.follow('Say who is to be told')
  expect(await second.heading()).toContain(reference)
})
