import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { start } from '#test/api/support/referrals.ts'
import { expectSound } from './support/expect-sound.ts'
import { comeByMail } from './support/mail.ts'
import { type Journeys, startJourneys, startTakes } from './support/start-journeys.ts'
import type { Visitor } from './support/visitor.ts'

let journeys: Journeys

beforeAll(async () => {
  journeys = await startJourneys()
}, startTakes)

afterAll(() => journeys?.stop())

describe.each([{ scripts: true }, { scripts: false }])('With scripts: $scripts', ({ scripts }) => {
  let author: Visitor
  let asked: Visitor
  let reference = ''

  test('a teacher asks the MASE desk for its part', async () => {
    reference = await start(journeys.as('lkm-teacher'))
    author = await journeys.visitAs('lkm-teacher', { scripts })
    await author.open(`/assessments/${reference}`)
    await author.follow('Who adds to this assessment')
    await author.follow('Ask another agency to add its part')
    await author.page
      .getByLabel('Whom do you ask?')
      .selectOption({ label: "MASE desk, Larkmere Council children's services" })
    await author.choose(/^2 Identifying details/)
    await author.fill('What would you like to know?', 'Which surgery is the child with?')
    await author.press('Ask them')
    expect(await author.text()).toContain('Not answered yet')
    if (scripts) await expectSound(author)
  })

  test('who is asked gets a mail, sees what is asked and no more, and adds to it', async () => {
    const address = 'mase@lkm-council.example'
    const words = 'You are asked to add to an assessment'
    const mail = { address, words, reference, secrets: ['surgery'] }
    asked = await comeByMail(journeys, { as: 'lkm-mase', ...mail }, { scripts })
    expect(await asked.text()).toContain('Which surgery is the child with?')
    await asked.follow('2 Identifying details')
    await asked.fill('2.17 General Practitioner', 'Larkmere Surgery, Dr Okonjo')
    await asked.press('Save')
    expect(await asked.text()).toContain('Something added')
    await asked.press('Hand it over')
    expect(await asked.text()).toContain('You have handed this over')
    await asked.leave()
  })

  test('the teacher reads it and takes it in, with whose it is', async () => {
    await author.open(`/assessments/${reference}`)
    expect(await author.text()).toContain('One answer of another agency is there to take in')
    await author.follow('Who adds to this assessment')
    await author.follow(/^MASE desk/)
    expect(await author.text()).toContain('Larkmere Surgery, Dr Okonjo')
    await author.press(/^Take this in/)
    expect(await author.text()).toContain('You have taken this in')
    await author.open(`/assessments/${reference}/forms/assessment/identifying-details`)
    expect(await author.page.getByLabel('2.17 General Practitioner', { exact: true }).inputValue()).toBe(
      'Larkmere Surgery, Dr Okonjo',
    )
    expect(await author.page.content()).toContain('Added by Soraya Whitlock')
  })

  test('a colleague with whom it is shared writes on it as well', async () => {
    await author.open(`/assessments/${reference}/contributions`)
    await author.follow('Share it with a colleague')
    await author.choose('Maud Penhallow')
    await author.press('Share it')
    expect(await author.text()).toContain('Maud Penhallow')
    const colleague = await journeys.visitAs('lkm-head', { scripts })
    await colleague.open('/assessments/shared')
    await colleague.follow(reference)
    await colleague.follow('Who adds to this assessment')
    await colleague.open(`/assessments/${reference}/forms/assessment/identifying-details`)
    await colleague.fill('2.10 Religion', 'Quaker')
    await colleague.press('Save and come back later')
    await author.open(`/assessments/${reference}/forms/assessment/identifying-details`)
    expect(await author.page.getByLabel('2.10 Religion', { exact: true }).inputValue()).toBe('Quaker')
    await colleague.leave()
    await author.leave()
  })
})
