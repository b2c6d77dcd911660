import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { passOn, sendToMase, sendToMash, triage } from '#test/api/support/desks.ts'
import { comeByMail, mailTo } from './support/mail.ts'
import { type Journeys, startJourneys, startTakes } from './support/start-journeys.ts'
import type { Visitor } from './support/visitor.ts'

const mase = 'mase@lkm-council.example'
const nurse = 'odalys.fenwick@lkm-health.example'
const teacher = 'tamsin.ellery@lkm-hollin-bank.example'

let journeys: Journeys

beforeAll(async () => {
  journeys = await startJourneys()
}, startTakes)

afterAll(() => journeys?.stop())

/** The headings of the items on the agenda that a visitor has open, in order. */
const itemsShown = async ({ page }: Visitor) =>
  (await page.locator('.hub-agenda__title').allTextContents()).map((words) => words.trim())

describe('A nurse refers a child whose case is open and whose risk is known', () => {
  let coordinator: Visitor
  let reference = ''

  test('two answers say that it goes to the MASE, and what it must carry', async () => {
    const visitor = await journeys.visitAs('lkm-nurse')
    await visitor.follow('Assessments')
    await visitor.follow('Start an assessment')
    await visitor.choose('No, not at this moment')
    await visitor.press('Save and continue')
    await visitor.page.getByLabel('Nothing of this is known yet').check()
    await visitor.press('Search and continue')
    await visitor.follow('Two questions about the child’s case')
    await visitor.choose('Yes', /open to children’s services/)
    await visitor.choose('Yes', /already identified the risk/)
    await visitor.press('Save and see where it goes')
    expect(await visitor.text()).toContain('This goes to the MASE')
    expect(await visitor.text()).toContain('What blocks progress')
    expect(await visitor.text()).toContain('The date of the strategy discussion')
    await visitor.press('Save and continue')
    await visitor.leave()
  })

  test('the coordinator gets a mail and accepts the referral', async () => {
    reference = await sendToMase(journeys)
    const words = 'A new referral for the MASE'
    coordinator = await comeByMail(journeys, { as: 'lkm-mase', address: mase, words, reference })
    expect(await coordinator.text()).toContain('Directly to the MASE')
    await coordinator.press('Accept for the MASE')
    expect(await coordinator.text()).toContain('Accepted by')
  })

  test('they put it on the next agenda with places and trends under their headings', async () => {
    await coordinator.follow('Put it on an agenda')
    await coordinator.page.getByRole('group', { name: 'Which meeting?' }).getByRole('radio').first().check()
    await coordinator.choose('Victims')
    await coordinator.press('Put it on the agenda')
    expect(await coordinator.text()).toContain(`${reference} is on this agenda`)
    for (const [title, heading] of [
      ['The shelter behind the retail park', 'Locations'],
      ['The taxi rank at night', 'Locations'],
      ['Vapes given to younger children', 'Trends'],
    ] as const) {
      await coordinator.follow('Add an item without a referral')
      await coordinator.fill('What is it about?', title)
      await coordinator.choose(heading)
      await coordinator.press('Add it to the agenda')
    }
    expect(await itemsShown(coordinator)).toEqual([
      expect.stringContaining(reference),
      expect.stringContaining('The shelter'),
      expect.stringContaining('The taxi rank'),
      expect.stringContaining('Vapes'),
    ])
  })

  test('they order it, and print what is circulated, which names no child', async () => {
    await coordinator.press(/^Up.*The taxi rank/)
    expect((await itemsShown(coordinator)).slice(1, 3)).toEqual([
      expect.stringContaining('The taxi rank'),
      expect.stringContaining('The shelter'),
    ])
    await coordinator.follow('Agenda to print and circulate')
    const paper = await coordinator.text()
    expect(paper).toContain('OFFICIAL-SENSITIVE')
    expect(paper.indexOf('The taxi rank')).toBeLessThan(paper.indexOf('The shelter'))
    expect(paper).toContain(reference)
    const { child } = (await journeys.as('lkm-mase').readMaseReferral({ reference })).body.referral
    expect(paper).not.toContain(child.name)
  })

  test('the sender sees on which meeting it is', async () => {
    await mailTo(journeys, nurse, 'Your referral has arrived', reference)
    const visitor = await journeys.visitAs('lkm-nurse')
    await visitor.open(`/assessments/${reference}`)
    expect(await visitor.text()).toContain('on the agenda of the MASE meeting')
  })
})

describe('The MASH does not decide alone', () => {
  test('it returns a referral with a question, and goes on with the answer', async () => {
    const reference = await sendToMash(journeys)
    const worker = await journeys.visitAs('lkm-mash-one')
    await worker.open(`/mash/${reference}`)
    await worker.press('Take this referral')
    await worker.follow('Return with a question')
    await worker.fill('What do you need to know?', 'Who collects her on Fridays?')
    await worker.press('Return the referral')
    expect(await worker.text()).toContain('Its clock is paused')

    const words = 'There is a question about your referral'
    const sender = await comeByMail(journeys, { as: 'lkm-teacher', address: teacher, words, reference })
    expect(await sender.text()).toContain('Who collects her on Fridays?')
    await sender.fill('Your answer', 'Her aunt, since last week.')
    await sender.press('Send your answer')
    expect(await sender.text()).toContain('Your answer is with the MASH')

    await worker.open(`/mash/${reference}`)
    expect(await worker.text()).toContain('Her aunt, since last week.')
    await worker.follow('Rate')
    expect(await worker.heading()).toBe('Rate the referral')
  })

  test('it passes a referral to the MASE, which hands it back with a reason', async () => {
    const reference = await sendToMash(journeys)
    await passOn(journeys.as('lkm-mash-one'), reference)
    await mailTo(journeys, mase, 'A new referral for the MASE', reference)
    const coordinator = await journeys.visitAs('lkm-mase')
    await coordinator.follow('MASE')
    await coordinator.follow(reference)
    expect(await coordinator.text()).toContain('Passed on by the MASH')
    await coordinator.follow('Hand it back')
    await coordinator.page
      .getByRole('textbox')
      .fill('No multi-agency blocker: a strategy discussion comes first.')
    await coordinator.press('Hand it back to the MASH')
    expect(await coordinator.text()).toContain(`${reference} is back with the MASH`)

    const worker = await journeys.visitAs('lkm-mash-one')
    await worker.open(`/mash/${reference}`)
    expect(await worker.text()).toContain('a strategy discussion comes first')
    expect((await triage(journeys.as('lkm-mash-one'), reference)).referral.state).not.toBe('waiting-for-mase')
  })
})
