import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demonstrationAccounts } from '#infra/local/demonstration/accounts.ts'
import { sendToMash } from '#test/api/support/desks.ts'
import { start } from '#test/api/support/referrals.ts'
import { endSession } from './support/end-session.ts'
import { type Journeys, startJourneys, startTakes } from './support/start-journeys.ts'
import type { Visitor } from './support/visitor.ts'

const account = 'She said on Monday that he buys her things, and that nobody else listens. '.repeat(40).trim()

let journeys: Journeys

beforeAll(async () => {
  journeys = await startJourneys()
}, startTakes)

afterAll(() => journeys?.stop())

const reasons = (visitor: Visitor) => visitor.page.getByLabel(/^4.1 /)

const signInAgain = async (visitor: Visitor, subject: string) => {
  await visitor.follow('Sign in and go on')
  if (visitor.page.url().includes('/interaction/')) await visitor.signIn(subject)
}

describe.each([{ scripts: true }, { scripts: false }])('With scripts: $scripts', ({ scripts }) => {
  test('the sign-in runs out while somebody types: once they are back, every word is there', async () => {
    const reference = await start(journeys.as('lkm-teacher'))
    const visitor = await journeys.visitAs('lkm-teacher', { scripts })
    await visitor.open(`/assessments/${reference}/forms/assessment/background`)
    await reasons(visitor).fill(account)
    await endSession(journeys, visitor)
    await visitor.press('Save and continue')
    expect(await visitor.heading()).toBe('You were signed out')
    expect(await visitor.text()).toContain('What you typed is still here')
    await signInAgain(visitor, 'lkm-teacher')
    expect(await visitor.text()).toContain('It is not saved yet')
    expect(await reasons(visitor).inputValue()).toBe(account)
    await visitor.press('Save and continue')
    await visitor.open(`/assessments/${reference}/forms/assessment/background`)
    expect(await reasons(visitor).inputValue()).toBe(account)
    await visitor.leave()
  })

  test('two windows save the same page: the second sees what the first saved, beside what they typed', async () => {
    const reference = await start(journeys.as('lkm-teacher'))
    const address = `/assessments/${reference}/forms/assessment/background`
    const [one, two] = [
      await journeys.visitAs('lkm-teacher', { scripts }),
      await journeys.visitAs('lkm-teacher', { scripts }),
    ]
    await one.open(address)
    await two.open(address)
    await reasons(one).fill('Written in the first window.')
    await one.press('Save and continue')
    await reasons(two).fill('Written in the second window.')
    await two.press('Save and continue')
    expect(await two.text()).toContain('Tamsin Ellery saved this page')
    expect(await two.text()).toContain('Written in the first window.')
    expect(await two.text()).toContain('Written in the second window.')
    await two.press('Save what I chose')
    await one.open(address)
    expect(await reasons(one).inputValue()).toBe(
      'Written in the second window.\n\nWritten in the first window.',
    )
    await one.leave()
    await two.leave()
  })
})

test('somebody else signs in on the same computer: they see nothing of what was typed', async () => {
  const reference = await start(journeys.as('lkm-teacher'))
  const visitor = await journeys.visitAs('lkm-teacher')
  await visitor.open(`/assessments/${reference}/forms/assessment/background`)
  await reasons(visitor).fill(account)
  await endSession(journeys, visitor)
  await visitor.press('Save and continue')
  const signInPage = visitor.page.getByRole('link', { name: 'Sign in and go on' })
  const kept = String(await signInPage.getAttribute('href'))
  await visitor.context.clearCookies()
  await visitor.open(kept)
  await visitor.signIn('lkm-nurse')
  expect(await visitor.text()).not.toContain('nobody else listens')
})

test('two workers take the same referral at once: one has it, and the other is told who', async () => {
  const reference = await sendToMash(journeys)
  const workers = [await journeys.visitAs('lkm-mash-one'), await journeys.visitAs('lkm-mash-two')]
  for (const worker of workers) await worker.open(`/mash/${reference}`)
  await Promise.all(workers.map((worker) => worker.press('Take this referral')))
  const texts = await Promise.all(workers.map((worker) => worker.text()))
  const won = texts.findIndex((text) => text.includes('You have taken this referral'))
  expect(won).not.toBe(-1)
  const winner = demonstrationAccounts.find(({ sub }) => sub === ['lkm-mash-one', 'lkm-mash-two'][won])
  const other = texts[1 - won]
  expect(other).not.toContain('You have taken this referral')
  expect(other).toContain('There is a problem')
  expect(other).toContain(winner?.name)
})

test('a decision on a page that is no longer true is refused, and its reasons are still there', async () => {
  const reference = await sendToMash(journeys)
  const worker = journeys.as('lkm-mash-one')
  await worker.claimReferral({ reference })
  const visitor = await journeys.visitAs('lkm-mash-one')
  await visitor.open(`/mash/${reference}/rate`)
  await visitor.choose('Amber')
  await visitor.fill('Why?', 'Groomed by an adult who is not known.')
  const { version } = (await worker.readReferral({ reference })).body.referral
  await worker.rateReferral({ reference, version, rating: 'red', reason: 'Rated in another window' })
  await visitor.press('Save the rating')
  expect(await visitor.page.title()).toMatch(/^Error: /)
  expect(await visitor.page.getByLabel('Why?').inputValue()).toBe('Groomed by an adult who is not known.')
})
