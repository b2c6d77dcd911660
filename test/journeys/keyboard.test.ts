import { afterAll, beforeAll, expect, test } from 'vitest'
import { sendToMash } from '#test/api/support/desks.ts'
import { type Journeys, startJourneys, startTakes } from './support/start-journeys.ts'
import type { Visitor } from './support/visitor.ts'

let journeys: Journeys

beforeAll(async () => {
  journeys = await startJourneys()
}, startTakes)

afterAll(() => journeys?.stop())

interface Focus {
  readonly words: string
  readonly visible: boolean
}

/** What has the focus: its words, and whether one can see that it has it. */
const focus = ({ page }: Visitor): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement)) return { words: '', visible: false }
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined
    // The round of a radio button is drawn by its label.
    const drawn = [getComputedStyle(element), ...(label ? [getComputedStyle(label, '::before')] : [])]
    return {
      words: (label ?? element).textContent?.trim() ?? '',
      visible: drawn.some(({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none'),
    }
  })

/** Presses a key until what has these words has the focus; at each stop one can see where one is. */
async function reach(visitor: Visitor, words: string | RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = []
  for (let presses = 0; presses < 80; presses++) {
    await visitor.page.keyboard.press(key)
    const now = await focus(visitor)
    expect(now.visible, `the focus on “${now.words}”`).toBe(true)
    if (now.words.match(words)) return
    passed.push(now.words)
  }
  throw new Error(`“${words}” cannot be reached. On the way: ${passed.join(', ')}`)
}

const pressHere = (visitor: Visitor, key: string) => visitor.go(() => visitor.page.keyboard.press(key))

test('Signing in and answering whether the child is in danger takes a keyboard alone', async () => {
  const visitor = await journeys.visit()
  await visitor.open('/')
  await reach(visitor, /^Skip to main content/)
  await reach(visitor, /^Sign in$/)
  await pressHere(visitor, 'Enter')
  await visitor.page.getByLabel('Email address').focus()
  await visitor.page.keyboard.type('tamsin.ellery@lkm-hollin-bank.example')
  await visitor.page.keyboard.press('Tab')
  await visitor.page.keyboard.type('demonstration')
  await pressHere(visitor, 'Enter')
  await reach(visitor, /^Assessments$/)
  await pressHere(visitor, 'Enter')
  await reach(visitor, /^Start an assessment/)
  await pressHere(visitor, 'Enter')
  await reach(visitor, /^Yes, the child is in danger now/)
  await visitor.page.keyboard.press('Space')
  await reach(visitor, /^Yes, the police have been called/)
  await visitor.page.keyboard.press('ArrowDown')
  expect((await focus(visitor)).words).toMatch(/^No, they have not been called yet/)
  await reach(visitor, /^Yes, the child is in danger now/, 'Shift+Tab')
  await visitor.page.keyboard.press('ArrowDown')
  expect((await focus(visitor)).words).toMatch(/^No, not at this moment/)
  await reach(visitor, /^Save and continue/)
  await pressHere(visitor, 'Enter')
  await reach(visitor, /^Name$/)
  await visitor.page.keyboard.type('Wilhelmina Tansy')
  await reach(visitor, /^Search and continue/)
  await pressHere(visitor, 'Enter')
  expect(await visitor.text()).toContain('The assessment is started')
})

test('A MASH worker opens the queue, takes a referral and rates it by keyboard alone', async () => {
  const reference = await sendToMash(journeys)
  const visitor = await journeys.visitAs('lkm-mash-one')
  await reach(visitor, /^MASH queue$/)
  await pressHere(visitor, 'Enter')
  await reach(visitor, new RegExp(`^${reference}`))
  await pressHere(visitor, 'Enter')
  await reach(visitor, /^Take this referral/)
  await pressHere(visitor, 'Enter')
  await reach(visitor, /^Rate$/)
  await pressHere(visitor, 'Enter')
  await reach(visitor, /^Red/)
  await visitor.page.keyboard.press('ArrowDown')
  await visitor.page.keyboard.press('Tab')
  await visitor.page.keyboard.type('Groomed by an adult who is not known.')
  await reach(visitor, /^Save the rating/)
  await pressHere(visitor, 'Enter')
  expect(await visitor.text()).toContain('Your rating is saved')
})
