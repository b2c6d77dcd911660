import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DateParts } from '#shared/form/answers/answers.ts'
import { sendToMash } from '#test/api/support/desks.ts'
import { send, start } from '#test/api/support/referrals.ts'
import { axeFindings } from './support/axe.ts'
import { expectPrivate } from './support/expect-private.ts'
import { expectErrors } from './support/expect-sound.ts'
import { type Journeys, startJourneys, startTakes } from './support/start-journeys.ts'
import { child } from './support/story/child.ts'
import type { Visitor } from './support/visitor.ts'

let journeys: Journeys

beforeAll(async () => {
  journeys = await startJourneys()
}, startTakes)

afterAll(() => journeys?.stop())

/** A colleague's draft about a child. */
async function draftOf(subject: string, name: string, birth: DateParts = child.birth): Promise<string> {
  const client = journeys.as(subject)
  const reference = await start(client)
  await client.saveSection({
    reference,
    form: 'assessment',
    section: 'identifying-details',
    version: 0,
    answers: { '2.1': { value: name }, '2.5': { value: birth }, '2.2': { value: child.address } },
  } as never)
  return reference
}

/** Answers the first question and comes to the second. */
async function begin(visitor: Visitor): Promise<void> {
  await visitor.open('/assessments/new')
  await visitor.choose('No, not at this moment')
  await visitor.press('Save and continue')
  expect(await visitor.heading()).toBe('Is this child already known to your agency?')
}

async function describeChild(visitor: Visitor, name: string, birth: DateParts = child.birth): Promise<void> {
  await visitor.fill('Name', name)
  await visitor.fill('Day', birth.day)
  await visitor.fill('Month', birth.month)
  await visitor.fill('Year', birth.year)
  await visitor.fill('Postcode', child.postcode)
}

describe.each([{ scripts: true }, { scripts: false }])('With scripts: $scripts', ({ scripts }) => {
  // Another child in each round, so that one does not find the other.
  const birth = scripts ? child.birth : { day: '9', month: '8', year: String(Number(child.birth.year) - 3) }

  test('a child whom a colleague knows is found before a second record, linked, and nothing is typed twice', async () => {
    const name = scripts ? 'Katherine Quillfeather' : 'Elizabeth Quillfeather'
    const earlier = await draftOf('lkm-teacher', name, birth)
    const visitor = await journeys.visitAs('lkm-lead', { scripts })
    await begin(visitor)
    await describeChild(visitor, scripts ? 'Quillfeather, Kate' : 'Beth Quillfeather', birth)
    await visitor.press('Search and continue')

    expect(await visitor.heading()).toBe('Records that may be about this child')
    const shown = await visitor.text()
    expect(shown).toContain(earlier)
    expect(shown).toContain('Started by Tamsin Ellery')
    expect(shown).toContain('Names are usual forms of each other')
    expect(shown).not.toContain('Quillfeather')

    await visitor.follow('Back')
    expect(await visitor.page.getByLabel('Postcode').inputValue()).toBe(child.postcode)
    await visitor.press('Search and continue')
    await visitor.page
      .getByRole('group', { name: `Is ${earlier} about the same child?` })
      .getByLabel('This is the same child', { exact: true })
      .check()
    await visitor.press('Start a new record')
    expect(await visitor.text()).toContain('linked to the earlier record of this child')
    const reference = /LKM-\d{4}-\d{4}-\d/.exec(await visitor.heading())?.[0] ?? ''

    await visitor.open(`/assessments/${reference}/forms/assessment/identifying-details`)
    expect(await visitor.page.getByLabel(/^2.1 /).inputValue()).toContain('Quillfeather')
    expect(await visitor.page.locator('[name="2.2-postcode"]').inputValue()).toBe(child.postcode)
    // What the earlier record says of the child is offered as well.
    expect(await visitor.page.getByLabel(/^2.2 /).first().inputValue()).toContain('14 Spindle Row')

    await visitor.open(`/assessments/${reference}/known`)
    expect(await visitor.text()).toContain('Idris Calloway')
    await visitor.press(/^Undo/)
    expect(await visitor.text()).toContain('What was said is taken back')
    await visitor.fill(`How do you know, for ${earlier}? (optional)`, 'Two sisters, I asked their aunt')
    await visitor.press(/^Not the same child/)
    expect(await visitor.text()).toContain('Two sisters, I asked their aunt')

    const colleague = await journeys.visitAs('lkm-teacher', { scripts })
    await colleague.open(`/assessments/${earlier}`)
    await colleague.follow('Other records of this child in your agency')
    expect(await colleague.text()).toContain('this is not about the same child')
    await expectPrivate(visitor)
    await visitor.leave()
    await colleague.leave()
  })

  test('a child whom nobody knows takes no further page, and what was typed is there', async () => {
    const visitor = await journeys.visitAs('lkm-nurse', { scripts })
    await begin(visitor)
    await describeChild(visitor, scripts ? 'Merrin Quillfeather' : 'Zuleika Quillfeather', birth)
    await visitor.press('Search and continue')
    expect(await visitor.text()).toContain('No other record of your agency looks as if')
    expect(await visitor.text()).toMatch(/(Merrin|Zuleika) Quillfeather/)
    await expectPrivate(visitor)
    await visitor.leave()
  })

  test('what is wrong is told with its field and how to put it right, and what was typed is kept', async () => {
    const visitor = await journeys.visitAs('lkm-nurse', { scripts })
    await begin(visitor)
    await visitor.press('Search and continue')
    if (scripts) await expectErrors(visitor)
    expect(await visitor.text()).toContain('Enter the child’s name, or anything else that is known of them')
    await visitor.fill('NHS number', '123 456 7890')
    await visitor.fill('Name', 'Merrin Quillfeather')
    await visitor.press('Search and continue')
    expect(await visitor.text()).toContain('or leave it empty if it is not known')
    expect(await visitor.page.getByLabel('Name', { exact: true }).inputValue()).toBe('Merrin Quillfeather')
    await expectPrivate(visitor)
    await visitor.leave()
  })
})

test('an own draft can be gone on with in place of a second record', async () => {
  const earlier = await draftOf('lkm-constable', 'Ambrose Skylark')
  const visitor = await journeys.visitAs('lkm-constable')
  await begin(visitor)
  await visitor.fill('Name', 'Ambrose Skylark')
  await visitor.press('Search and continue')
  await visitor.follow(`Go on with ${earlier} instead`)
  expect(visitor.path()).toBe(`/assessments/${earlier}`)
})

test('where the child is in danger now, or nothing is known, the page can be left out', async () => {
  const visitor = await journeys.visitAs('lkm-teacher')
  await visitor.open('/assessments/new')
  await visitor.choose('Yes, the child is in danger now')
  await visitor.choose('Yes, the police have been called')
  await visitor.fill(/when were they called/, 'Today at 3:40pm')
  await visitor.press('Save and continue')
  expect(await axeFindings(visitor.page)).toEqual([])
  await visitor.press('Start now without searching')
  expect(await visitor.text()).toContain('Yes, danger now')
  await begin(visitor)
  await visitor.page.getByLabel('Nothing of this is known yet').check()
  await visitor.press('Search and continue')
  expect(await visitor.text()).toContain('The assessment is started')
})

test('the second page, opened without the first, leads to it', async () => {
  const visitor = await journeys.visitAs('lkm-teacher')
  for (const address of [
    '/assessments/new/child',
    '/assessments/new/known',
    '/assessments/new/known?kept=x',
  ]) {
    await visitor.open(address)
    expect(await visitor.heading()).toBe('Start an assessment')
  }
})

describe('The referrals of two agencies', () => {
  let school = ''
  let health = ''
  let worker: Visitor

  beforeAll(async () => {
    const own = { 'child.name': { value: 'Ottilie Farthing' } }
    school = await sendToMash(journeys, own)
    health = await send(journeys.as('lkm-nurse'), journeys.as('lkm-nurse-manager'), 'mash', own)
    worker = await journeys.visitAs('lkm-mash-one')
  }, startTakes)

  afterAll(() => worker?.leave())

  test('are of one child, says the MASH, and both then say so', async () => {
    await worker.open(`/mash/${school}`)
    await worker.fill(`How do you know, for ${health}? (optional)`, 'The same aunt')
    await worker.press(/^This is the same child/)
    expect(await worker.text()).toContain('Both records now say that they are about the same child')
    await worker.open(`/mash/${health}`)
    expect(await worker.text()).toContain('The same aunt')
  })

  test('say nothing of that to either agency, and the MASH takes it back', async () => {
    for (const [subject, own, other] of [
      ['lkm-teacher', school, health],
      ['lkm-nurse', health, school],
    ] as const) {
      const sender = await journeys.visitAs(subject)
      await sender.open(`/assessments/${own}/known`)
      expect(await sender.heading()).toBe(`Other records of this child: ${own}`)
      expect(await sender.text()).not.toContain(other)
      await sender.leave()
    }
    await worker.press(/^Undo/)
    expect(await worker.text()).toContain('What was said is taken back')
  })
})
