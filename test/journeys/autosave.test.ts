import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { start } from '#test/api/support/referrals.ts'
import { endSession } from './support/end-session.ts'
import { expectSound } from './support/expect-sound.ts'
import { answersOf, savePage } from './support/own-tool.ts'
import { type Journeys, startJourneys, startTakes } from './support/start-journeys.ts'
import type { Visitor } from './support/visitor.ts'

const as = 'lkm-teacher'
let journeys: Journeys

beforeAll(async () => {
  journeys = await startJourneys()
}, startTakes)

afterAll(() => journeys?.stop())

const pageOf = (reference: string) => `/assessments/${reference}/forms/assessment/background`
const reasons = ({ page }: Visitor) => page.getByLabel(/^4.1 /)
const status = ({ page }: Visitor) => page.locator('.hub-autosave')
const saved = async (reference: string) =>
  (await answersOf(journeys.as(as), reference, 'background'))['4.1']?.value

const openPage = async (scripts = true) => {
  const reference = await start(journeys.as(as))
  const visitor = await journeys.visitAs(as, { scripts })
  await visitor.open(pageOf(reference))
  if (scripts) await status(visitor).getByText('saves by itself').waitFor()
  return { reference, visitor }
}

test('what is typed is saved after a pause, quietly, and sending the page afterwards conflicts with nobody', async () => {
  const { reference, visitor } = await openPage()
  await reasons(visitor).fill('She said he buys her things.')
  await status(visitor)
    .getByText(/^Saved at \d/)
    .waitFor()
  expect(await reasons(visitor).evaluate((field) => field === document.activeElement)).toBe(true)
  expect(await status(visitor).getAttribute('role')).toBe('status')
  expect(await saved(reference)).toBe('She said he buys her things.')
  await reasons(visitor).fill('She said he buys her things, and more.')
  await visitor.press('Save and continue')
  expect(await visitor.text()).not.toContain('There is a problem')
  expect(await saved(reference)).toBe('She said he buys her things, and more.')
  expect(await visitor.page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
  await visitor.leave()
})

test('leaving the page saves what was typed', async () => {
  const { reference, visitor } = await openPage()
  await reasons(visitor).fill('Typed and left at once.')
  await visitor.follow('Back to the list of tasks')
  await expect.poll(() => saved(reference)).toBe('Typed and left at once.')
  await visitor.leave()
})

test('sending the page while it is being saved waits for that, and is no conflict', async () => {
  const { reference, visitor } = await openPage()
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await visitor.page.route('**/autosave', async (route) => {
    const answer = await route.fetch()
    await held
    await route.fulfill({ response: answer })
  })
  await reasons(visitor).fill('First words.')
  await expect.poll(() => saved(reference), { timeout: 15_000 }).toBe('First words.')
  await reasons(visitor).fill('First words. Second words.')
  setTimeout(release, 500)
  await visitor.press('Save and continue')
  expect(await visitor.text()).not.toContain('after you opened it')
  expect(await saved(reference)).toBe('First words. Second words.')
  await visitor.leave()
})

test('an answer that is lost on its way is asked for again, and what was typed since is saved as well', async () => {
  const { reference, visitor } = await openPage()
  let lost = 0
  await visitor.page.route('**/autosave', async (route) => {
    if (lost++ > 0) return route.continue()
    await route.fetch()
    await route.abort()
  })
  await reasons(visitor).fill('First words.')
  await status(visitor).getByText('Not saved just now').waitFor()
  await reasons(visitor).fill('First words. Second words.')
  await status(visitor)
    .getByText(/^Saved at \d/)
    .waitFor()
  await expect.poll(() => saved(reference), { timeout: 15_000 }).toBe('First words. Second words.')
  await visitor.leave()
})

test('signed out meanwhile: the page says so, and saving it brings everything back', async () => {
  const { reference, visitor } = await openPage()
  await endSession(journeys, visitor)
  await reasons(visitor).fill('Typed after the sign-in ran out.')
  await status(visitor).getByText('You are signed out').waitFor()
  await visitor.press('Save and continue')
  await visitor.follow('Sign in and go on')
  if (visitor.page.url().includes('/interaction/')) await visitor.signIn(as)
  expect(await reasons(visitor).inputValue()).toBe('Typed after the sign-in ran out.')
  await status(visitor)
    .getByText(/^Saved at \d/)
    .waitFor()
  expect(await saved(reference)).toBe('Typed after the sign-in ran out.')
  await visitor.leave()
})

test('what nobody has looked at is not saved by itself', async () => {
  const reference = await start(journeys.as(as))
  const visitor = await journeys.visitAs(as)
  await visitor.open(`/assessments/${reference}/forms/assessment/practitioner`)
  expect(await visitor.text()).toContain('Filled in')
  await visitor.page.getByLabel(/^3.4 /).fill('Her form tutor')
  await status(visitor)
    .getByText(/^Saved at \d/)
    .waitFor()
  const answers = await answersOf(journeys.as(as), reference, 'practitioner')
  expect(Object.keys(answers)).toEqual(['3.4'])
  await visitor.leave()
})

test('nothing is saved for a page of another site, or for a page that was made for somebody else', async () => {
  const { reference, visitor } = await openPage()
  const post = (headers: Record<string, string>, person?: string) =>
    visitor.context.request.post(`${pageOf(reference)}/autosave`, {
      headers,
      multipart: {
        '~reference': reference,
        '~form': 'assessment',
        '~section': 'background',
        '~version': '0',
        '~tool': 'nwg',
        '~tool-version': '2017',
        '4.1': 'Not mine',
        ...(person ? { 'hub.person': person } : {}),
      },
    })
  expect((await post({ origin: 'https://elsewhere.example' })).status()).toBe(403)
  expect(await (await post({ origin: new URL(journeys.web).origin }, 'forged.mark')).json()).toMatchObject({
    outcome: 'stopped',
  })
  expect(await saved(reference)).toBeUndefined()
  await visitor.leave()
})

describe.each([{ scripts: true }, { scripts: false }])(
  'Two on one page, with scripts: $scripts',
  ({ scripts }) => {
    test('both are shown, and one chooses answer by answer; nothing is lost', async () => {
      const { reference, visitor } = await openPage(scripts)
      await savePage(journeys.as(as), reference, 'background', {
        '4.1': { value: 'Theirs.' },
        '4.2': { value: 'yes' },
      })
      await reasons(visitor).fill('Mine.')
      if (scripts) await status(visitor).getByText('no longer saves by itself').waitFor()
      await visitor.press('Save and continue')
      const text = await visitor.text()
      expect(text).toContain('Tamsin Ellery saved this page')
      expect(text).toContain('Mine.')
      expect(text).toContain('Theirs.')
      expect(text).toContain('One answer was changed by both of you.')
      if (scripts) await expectSound(visitor)
      expect(await visitor.page.getByLabel('Keep both, yours first').isChecked()).toBe(true)
      await visitor.page
        .getByRole('group', { name: /^4.1 / })
        .getByLabel('Take what Tamsin Ellery saved')
        .check()
      await visitor.press('Save what I chose')
      expect(await visitor.text()).toContain('What you chose is saved.')
      const answers = await answersOf(journeys.as(as), reference, 'background')
      expect(answers['4.1']).toEqual({ value: 'Theirs.' })
      expect(answers['4.2']).toEqual({ value: 'yes' })
      await visitor.leave()
    })
  },
)
