import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { prepare, start } from '#test/api/support/referrals.ts'
import { axeFindings } from './support/axe.ts'
import { expectErrors, expectSound } from './support/expect-sound.ts'
import { type Journeys, startJourneys, startTakes } from './support/start-journeys.ts'

const blaming =
  'Merrin absconded twice. Staff say that she puts herself at risk. She said: “He is my boyfriend.”'
const again = 'Words to look at again'

let journeys: Journeys

beforeAll(async () => {
  journeys = await startJourneys()
}, startTakes)

afterAll(() => journeys?.stop())

const background = (reference: string) => `/assessments/${reference}/forms/assessment/background`

const prepared = () => prepare(journeys.as('lkm-teacher'), 'mash', { 'concern.reason': { value: blaming } })

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('%s', (_, scripts) => {
  test('words that blame do not stop whoever saves a page, and are told on the next', async () => {
    const reference = await start(journeys.as('lkm-teacher'))
    const visitor = await journeys.visitAs('lkm-teacher', { scripts })
    await visitor.open(background(reference))
    expect(await visitor.text()).not.toContain(again)
    await visitor.fill(/^4.1 /, blaming)
    await visitor.press('Save and continue')
    expect(await visitor.page.title()).not.toMatch(/^Error: /)
    expect(await visitor.heading()).not.toMatch(/Background/)
    expect(await visitor.text()).toContain('you wrote “absconded” and “puts herself at risk”')
    await visitor.follow(/^See why/)
    expect(visitor.path()).toBe(background(reference))
    expect(await visitor.page.getByLabel(/^4.1 /).inputValue()).toBe(blaming)
    const panel = visitor.page.locator('details', { hasText: `${again}: 2` })
    await panel.locator('> summary').click()
    expect(await panel.textContent()).toContain('The child went missing from … at …')
    await panel.getByRole('link', { name: 'Go to the answer with “absconded”' }).click()
    expect(await visitor.page.getByLabel(/^4.1 /).evaluate((field) => field === document.activeElement)).toBe(
      true,
    )
  })

  test('at check answers each stands in its sentence with why, and can be kept with a reason', async () => {
    const reference = await prepared()
    const visitor = await journeys.visitAs('lkm-teacher', { scripts })
    await visitor.open(`/assessments/${reference}/check`)
    const { page } = visitor
    expect(await page.locator('.hub-words').count()).toBe(2)
    // Each twice: the assessment says it, and the referral form that was filled in with the same.
    expect(await page.locator('.hub-words__place').count()).toBe(4)
    expect((await page.locator('.hub-words mark').allInnerTexts()).slice(1, 3)).toEqual([
      'absconded',
      'puts herself at risk',
    ])
    expect(await visitor.text()).toContain('No child can put themselves at risk of abuse')

    const first = page.locator('.hub-words__place').first()
    await first.locator('summary').click()
    await visitor.go(() => first.getByRole('button', { name: /^Keep these words/ }).click())
    expect(await visitor.page.title()).toMatch(/^Error: /)
    expect(await visitor.text()).toContain('Say why these words stay')
    await first.getByLabel(/^Keep it, because/).fill('It is the word of the police report')
    await visitor.go(() => first.getByRole('button', { name: /^Keep these words/ }).click())
    expect(await first.textContent()).toMatch(/Kept[\s\S]*It is the word of the police report/)
    expect(await page.title()).not.toMatch(/^Error: /)

    await visitor.go(() => first.getByRole('button', { name: /^Look at it again/ }).click())
    expect(await first.textContent()).not.toContain('Kept')
    expect(visitor.watched.complaints).toEqual([])
  })

  test('the way from check answers leads to the very field, and what is changed there is gone', async () => {
    const reference = await prepared()
    const visitor = await journeys.visitAs('lkm-teacher', { scripts })
    const { page } = visitor
    await visitor.open(`/assessments/${reference}/check`)
    await visitor.follow(/^Change the answer with “puts herself at risk” in ‘4.1 /)
    expect(visitor.path()).toMatch(/forms\/assessment\/background#4-1$/)
    await visitor.fill(/^4.1 /, 'Merrin went missing twice. An older man draws her to the station.')
    await visitor.press('Save and continue')
    expect(await visitor.text()).not.toContain('you wrote')
    await visitor.open(`/assessments/${reference}/check`)
    expect(await page.locator('.hub-words__place').count()).toBe(2)
    expect((await page.locator('.hub-words h4').allInnerTexts()).join()).not.toContain('‘4.1')
    expect(visitor.watched.complaints).toEqual([])
  })
})

const keepOne = (reference: string) =>
  journeys.as('lkm-teacher').keepWording({
    reference,
    form: 'assessment',
    section: 'background',
    question: '4.1',
    phrase: 'absconded',
    keep: 'yes',
    reason: 'It is the word of the police report',
  })

describe('the pages are sound', () => {
  test('with words to look at again, some of them kept', async () => {
    const reference = await prepared()
    await keepOne(reference)
    const visitor = await journeys.visitAs('lkm-teacher')
    await visitor.open(`/assessments/${reference}/check`)
    expect(await visitor.text()).toContain(again)
    await expectSound(visitor)
  })

  test('with a reason that is missing', async () => {
    const visitor = await journeys.visitAs('lkm-teacher')
    await visitor.open(`/assessments/${await prepared()}/check`)
    const first = visitor.page.locator('.hub-words__place').first()
    await first.locator('summary').click()
    await visitor.go(() => first.getByRole('button', { name: /^Keep these words/ }).click())
    await expectErrors(visitor)
  })

  test('with the same on the page of a form', async () => {
    const visitor = await journeys.visitAs('lkm-teacher')
    await visitor.open(`${background(await prepared())}?words=assessment.background`)
    expect(await visitor.text()).toContain('you wrote')
    await visitor.page
      .locator('details', { hasText: `${again}: 2` })
      .locator('> summary')
      .click()
    await expectSound(visitor)
  })
})

test('what is kept and why can be read by the lead who authorises', async () => {
  const reference = await prepared()
  await keepOne(reference)
  const lead = await journeys.visitAs('lkm-lead', { scripts: false })
  await lead.open(`/assessments/${reference}/check`)
  expect(await lead.text()).toContain('Words that its author keeps')
  expect(await lead.text()).toContain('It is the word of the police report')
  expect(await lead.page.getByRole('button', { name: /Keep|Look at it again/ }).count()).toBe(0)
})

describe('as somebody types', () => {
  test('the same is said below the field, without taking the focus, and goes when the words are gone', async () => {
    const reference = await start(journeys.as('lkm-teacher'))
    const visitor = await journeys.visitAs('lkm-teacher')
    await visitor.open(background(reference))
    const field = visitor.page.getByLabel(/^4.1 /)
    await field.pressSequentially('She is promiscuous and “naughty”.')
    const note = visitor.page.locator('.hub-words--typed')
    await note.waitFor()
    expect(await note.count()).toBe(1)
    expect(await note.textContent()).toContain('“promiscuous” It judges the child’s character')
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true)
    expect(await field.inputValue()).toBe('She is promiscuous and “naughty”.')
    const said = visitor.page.getByRole('status').filter({ hasText: again })
    expect(await said.textContent()).toContain('“promiscuous”')
    expect(await axeFindings(visitor.page)).toEqual([])
    await field.fill('She is 14 and several adults exploit her.')
    await note.waitFor({ state: 'detached' })
    expect(await said.count()).toBe(0)
    expect(visitor.watched.complaints).toEqual([])
  })

  test('what the child says in the place for it is left alone', async () => {
    const reference = await start(journeys.as('lkm-teacher'))
    const visitor = await journeys.visitAs('lkm-teacher')
    await visitor.open(`/assessments/${reference}/forms/assessment/views`)
    await visitor.page.getByLabel(/^6.1 /).first().fill('He is my boyfriend and I love him')
    await visitor.page
      .getByLabel(/^If these views are not here/)
      .first()
      .fill('She refused to say more')
    await visitor.page.locator('.hub-words--typed').waitFor()
    expect(await visitor.page.locator('.hub-words--typed').allInnerTexts()).toEqual([
      expect.stringContaining('“refused to say'),
    ])
  })
})
