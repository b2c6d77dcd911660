import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectSound } from './support/expect-sound.ts'
import { answersOf, savePage, startWithIndicators } from './support/own-tool.ts'
import { type Journeys, startJourneys, startTakes } from './support/start-journeys.ts'
import type { Visitor } from './support/visitor.ts'

const as = 'vnt-teacher'
let journeys: Journeys

beforeAll(async () => {
  journeys = await startJourneys()
}, startTakes)

afterAll(() => journeys?.stop())

const pageOf = (reference: string, section: string) => `/assessments/${reference}/forms/assessment/${section}`

const indicator = ({ page }: Visitor, words: string) => page.getByRole('group', { name: words, exact: true })
const excluded = 'Excluded from school'

const opinionPage = async (visitor: Visitor, reference: string, level: string) => {
  await visitor.open(pageOf(reference, 'outcome'))
  await visitor.page.getByLabel(level, { exact: true }).check()
  await visitor.press('Save and continue')
}

const twoMedium = {
  medium: {
    value: [
      { row: 'exclusion', state: 'present', evidence: 'Twice since September' },
      { row: 'other-victims', state: 'present', evidence: 'Seen together' },
    ],
  },
}

describe.each([{ scripts: true }, { scripts: false }])('With scripts: $scripts', ({ scripts }) => {
  test('evidence is asked for where an indicator is present or suspected, and never hidden once typed', async () => {
    const reference = await startWithIndicators(journeys.as(as))
    const visitor = await journeys.visitAs(as, { scripts })
    await visitor.open(pageOf(reference, 'medium-indicators'))
    const one = indicator(visitor, excluded)
    const evidence = one.getByRole('textbox')
    expect(await evidence.isVisible()).toBe(false)
    expect(await one.getByLabel('No answer').isVisible()).toBe(false)
    await one.getByLabel('Suspected').check()
    expect(await evidence.isVisible()).toBe(true)
    await one.getByLabel('Not present').check()
    expect(await evidence.isVisible()).toBe(false)
    await one.getByLabel('Present', { exact: true }).check()
    await evidence.fill('Twice since September')
    await one.getByLabel('Not known').check()
    expect(await evidence.isVisible()).toBe(true)
    await one.getByLabel('Present', { exact: true }).check()
    await visitor.press('Save and come back later')
    expect(await visitor.text()).toContain('1 of 26 indicators answered')
    await visitor.open(pageOf(reference, 'medium-indicators'))
    expect(await visitor.text()).toContain('1 of 26 answered')
    expect(await evidence.inputValue()).toBe('Twice since September')
    await one.getByLabel('No answer').check()
    await visitor.press('Save and come back later')
    expect((await answersOf(journeys.as(as), reference, 'medium-indicators')).medium).toEqual({
      value: [{ row: 'exclusion', evidence: 'Twice since September' }],
    })
    await visitor.leave()
  })

  test('going above what the tool suggests asks once why, and the opinion stands', async () => {
    const reference = await startWithIndicators(journeys.as(as))
    await savePage(journeys.as(as), reference, 'medium-indicators', twoMedium)
    const visitor = await journeys.visitAs(as, { scripts })
    await opinionPage(visitor, reference, 'Medium')
    expect(await visitor.heading()).not.toBe('The child is assessed as')
    await opinionPage(visitor, reference, 'High')
    expect(await visitor.heading()).toBe('The child is assessed as')
    const text = await visitor.text()
    expect(text).toContain('What this tool suggests')
    expect(text).toContain('You went above what the tool suggests (Medium).')
    expect(text).toContain('Your opinion stands.')
    expect(await visitor.page.getByLabel('High', { exact: true }).isChecked()).toBe(true)
    await visitor.press('Save and continue')
    expect(await visitor.heading()).not.toBe('The child is assessed as')
    await visitor.open(`/assessments/${reference}/check`)
    expect(await visitor.text()).toContain('You have not said why yet.')
    await visitor.follow('Excluded from school')
    expect(await visitor.heading()).toBe('Strong Indicators of CSE/MEDIUM')
    await visitor.leave()
  })

  test('where it goes is looked at again once the opinion is another', async () => {
    const client = journeys.as(as)
    const reference = await startWithIndicators(client)
    await savePage(client, reference, 'child', { area: { value: 'county' } })
    await savePage(client, reference, 'outcome', { 'assessed-as': { value: 'low' } })
    const visitor = await journeys.visitAs(as, { scripts })
    await visitor.open(`/assessments/${reference}/route`)
    await visitor.choose('No', 'Is the child’s case open to children’s services?')
    await visitor.choose('No', 'Have children’s services already identified the risk of exploitation?')
    await visitor.press('Save and see where it goes')
    expect(await visitor.text()).toContain('the Vennshire Family Service')
    await savePage(client, reference, 'outcome', { 'assessed-as': { value: 'high' } })
    await visitor.open(`/assessments/${reference}`)
    expect(await visitor.text()).toContain('Look at it again')
    await visitor.open(`/assessments/${reference}/check`)
    await visitor.follow('Look again at where it goes')
    expect(await visitor.text()).toContain('your opinion of the risk is ‘High’ now')
    await visitor.press('Save and see where it goes')
    expect(await visitor.text()).toContain('the Vennshire MASH')
    expect(await visitor.text()).toContain('strategy meeting should be held')
    await visitor.leave()
  })
})

test('a list of indicators and the panel beside the opinion are sound, on a narrow screen too', async () => {
  const client = journeys.as(as)
  const reference = await startWithIndicators(client)
  await savePage(client, reference, 'medium-indicators', twoMedium)
  await savePage(client, reference, 'outcome', { 'assessed-as': { value: 'low' } })
  const visitor = await journeys.visitAs(as)
  for (const section of ['medium-indicators', 'outcome']) {
    await visitor.open(pageOf(reference, section))
    await expectSound(visitor)
  }
  await visitor.leave()
})

test('an indicator is answered, given its evidence and taken back by keyboard alone', async () => {
  const reference = await startWithIndicators(journeys.as(as))
  const visitor = await journeys.visitAs(as)
  await visitor.open(pageOf(reference, 'medium-indicators'))
  await visitor.page.getByText('saves by itself').waitFor()
  const { keyboard } = visitor.page
  const one = indicator(visitor, excluded)
  await one.getByLabel('Present', { exact: true }).focus()
  await keyboard.press('Space')
  await keyboard.press('Tab')
  await keyboard.type('Twice since September')
  expect(await one.getByRole('textbox').inputValue()).toBe('Twice since September')
  expect(await visitor.text()).toContain('1 of 26 answered')
  await keyboard.press('Shift+Tab')
  for (let press = 0; press < 4; press++) await keyboard.press('ArrowDown')
  expect(await one.getByLabel('No answer').isChecked()).toBe(true)
  expect(await visitor.text()).toContain('0 of 26 answered')
  await visitor.leave()
})
