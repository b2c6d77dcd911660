import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeReference } from '#shared/identifiers/reference.ts'
import { sendToMash } from '#test/api/support/desks.ts'
import { start } from '#test/api/support/referrals.ts'
import { expectPrivate } from './support/expect-private.ts'
import { type Journeys, startJourneys, startTakes } from './support/start-journeys.ts'
import type { Visitor } from './support/visitor.ts'

const markup = `"><script>document.title='broken'</script><img src=x onerror="document.title='broken'"><b>Merrin</b>`

let journeys: Journeys

beforeAll(async () => {
  journeys = await startJourneys()
}, startTakes)

afterAll(() => journeys?.stop())

const openSection = async (section: string, scripts = true): Promise<Visitor> => {
  const reference = await start(journeys.as('lkm-teacher'))
  const visitor = await journeys.visitAs('lkm-teacher', { scripts })
  await visitor.open(`/assessments/${reference}/forms/assessment/${section}`)
  return visitor
}

/** What describes a field, or the group that it is a part of. */
const describedBy = (field: Element): string | null | undefined =>
  field.closest('[aria-describedby]')?.getAttribute('aria-describedby')

test('What is wrong is said at the top, which has the focus, and leads to the field', async () => {
  const visitor = await openSection('identifying-details')
  const { page } = visitor
  const next = String(new Date().getFullYear() + 2)
  for (const [label, text] of [
    ['Day', '27'],
    ['Month', '3'],
    ['Year', next],
  ] as const)
    await page.getByRole('group', { name: /^2.5 / }).getByLabel(label).fill(text)
  await visitor.fill(/^2.16 /, '123 456 7890')
  await visitor.press('Save and continue')
  expect(await page.title()).toMatch(/^Error: /)
  await page.locator('.govuk-error-summary:focus').waitFor()
  const links = page.locator('.govuk-error-summary a')
  expect(await links.count()).toBe(2)
  for (const link of await links.all()) {
    await link.click()
    const field = page.locator(`[id="${(await link.getAttribute('href'))?.slice(1)}"]`)
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true)
    expect(await field.evaluate(describedBy)).toMatch(/-error$/)
  }
  expect(await page.getByRole('group', { name: /^2.5 / }).getByLabel('Year').inputValue()).toBe(next)
})

test('A date of birth that makes the child an adult is asked about once more', async () => {
  const visitor = await openSection('identifying-details', false)
  const birth = visitor.page.getByRole('group', { name: /^2.5 / })
  await birth.getByLabel('Day').fill('27')
  await birth.getByLabel('Month').fill('3')
  await birth.getByLabel('Year').fill('1999')
  await visitor.press('Save and continue')
  expect(await visitor.page.title()).toMatch(/^Error: /)
  await visitor.page.getByLabel('The date is right: this person is 18 or over').check()
  await visitor.press('Save and continue')
  expect(await visitor.heading()).toBe('3 Practitioner and agency details')
})

test('An answer of two million characters is refused in words, and is still there', async () => {
  const visitor = await openSection('background', false)
  const field = visitor.page.getByLabel(/^4.1 /)
  await field.evaluate((control) => {
    if (control instanceof HTMLTextAreaElement) control.value = 'Every word of it counts. '.repeat(80_000)
  })
  await visitor.press('Save and continue')
  expect(await visitor.text()).toContain('Shorten this to 20,000 characters or fewer')
  expect((await field.inputValue()).length).toBe(2_000_000)
})

test('Markup in every field is text wherever it is shown', async () => {
  const text = { value: markup }
  const reference = await sendToMash(journeys, {
    'child.name': text,
    'concern.reason': text,
    'concern.risks': text,
    'voice.child': text,
    'volt.offenders': text,
    'need-to-know.suspects': { value: [{ recipient: 'lkm-police-spoc', told: 'no' }] },
  })
  const worker = await journeys.visitAs('lkm-mash-one')
  for (const address of ['/mash', `/mash/${reference}`]) {
    await worker.open(address)
    expect(await worker.text()).toContain(markup)
    expect(await worker.page.locator('main b, main img, main script').count()).toBe(0)
    expect(await worker.page.title()).not.toContain('broken')
  }
  await worker.press('Take this referral')
  await worker.follow('Rate')
  await worker.fill('Why?', `${markup}</textarea>`)
  await worker.press('Save the rating')
  expect(await worker.page.getByLabel('Why?').inputValue()).toBe(`${markup}</textarea>`)
  expect(worker.watched.complaints).toEqual([])
  await expectPrivate(worker)
})

test('A record of another partnership looks like one that was never made', async () => {
  const reference = await sendToMash(journeys)
  const unknown = makeReference('LKM', '00000000')
  const stranger = await journeys.visitAs('vnt-mash', { scripts: false })
  const seen = async (address: string) => {
    const response = await stranger.page.goto(address)
    return { status: response?.status(), title: await stranger.page.title(), text: await stranger.text() }
  }
  for (const place of ['/mash/', '/assessments/', '/sign-off/', '/mase/'])
    expect(await seen(place + reference), place).toEqual(await seen(place + unknown))
  expect((await seen(`/mash/${reference}`)).title).toContain('Page not found')
})
