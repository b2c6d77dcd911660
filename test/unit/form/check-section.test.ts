import { expect, test } from 'vitest'
import type { Answer, Row } from '#shared/form/answers/answers.ts'
import { questionsOf } from '#shared/form/answers/columns.ts'
import { acceptAnswers, fits } from '#shared/form/answers/shape.ts'
import { freeze } from '#shared/form/document/freeze.ts'
import { prefill } from '#shared/form/fill-in/prefill.ts'
import { checkSection } from '#shared/form/progress/check.ts'
import { findProgress } from '#shared/form/progress/progress.ts'
import { referralForm } from '#shared/tools/index.ts'
import { completeNwg, nwg, sectionOf, today } from './form-factory.ts'

/** What is said of one answer of the NWG tool. */
const problemsOf = (id: string, answer: Answer) => {
  const section = nwg().sections.find(({ questions }) => questions.some((question) => question.id === id))
  if (!section) throw new Error(`There is no question ${id}`)
  return checkSection(section, { [id]: answer }, today)
}

const birth = (day: string, month: string, year: string, rest = {}): Answer => ({
  value: { day, month, year, ...rest },
})

test.each([
  ['2.5', birth('31', '2', '2012'), '2.5-day', 'The child’s date of birth must be a real date'],
  ['2.5', birth('27', '3', ''), '2.5-year', 'The child’s date of birth must include a year'],
  ['2.5', birth('1', '1', '2027'), '2.5-day', 'Date of birth must be today or in the past'],
  [
    '2.16',
    { value: '9990000019' },
    '2.16',
    'NHS number is not one that exists. Check it for a mistyped number',
  ],
  [
    '2.18-upn',
    { value: 'A1' },
    '2.18-upn',
    'Unique pupil number must be 13 characters long, like A123456789012',
  ],
  ['2.2-postcode', { value: 'nowhere' }, '2.2-postcode', 'Enter a full UK postcode, like ZZ99 3VZ'],
  ['7.1', { value: 'perhaps' }, '7.1', 'Select your professional opinion of risk or harm from the list'],
  [
    '3.7',
    birth('22', '11', '2026'),
    '3.7-day',
    'The date the assessment started must be today or in the past',
  ],
  [
    '5.1',
    { value: 'Something', mark: 'not-known' } as Answer,
    '5.1.mark',
    'Question 5.1: answer the question or select ‘Not known’, not both',
  ],
  [
    '8.3',
    { value: 'Something', mark: 'not-applicable' } as Answer,
    '8.3.mark',
    'Question 8.3: answer the question or select ‘Nothing identified’, not both',
  ],
])('at %s the problem is marked at its control, with the remedy', (id, answer, field, message) => {
  expect(problemsOf(id, answer)).toEqual([{ question: id, field, message }])
})

test('a problem in a row says which row', () => {
  const rows: Row[] = [{ name: 'Sam' }, { name: 'Alex', birth: { day: '40', month: '1', year: '2010' } }]
  expect(problemsOf('2.13', { value: rows })).toEqual([
    {
      question: '2.13',
      field: '2.13[1].birth-day',
      message: 'Family member 2: Date of birth must be a real date',
    },
  ])
})

test('a date of birth of an adult asks to confirm, and stands once it is confirmed', () => {
  expect(problemsOf('2.5', birth('1', '1', '2001'))).toEqual([
    {
      question: '2.5',
      field: '2.5-day',
      message: 'Date of birth is of somebody aged 18 or over. Check it, or confirm that it is right',
      confirm: '2.5-adult',
    },
  ])
  expect(problemsOf('2.5', birth('1', '1', '2001', { adult: 'confirmed' }))).toEqual([])
})

test('a date of birth before anybody alive cannot be confirmed', () => {
  expect(problemsOf('2.5', birth('1', '1', '1800'))[0]).not.toHaveProperty('confirm')
})

test('an adult in the family is nothing to confirm', () => {
  const rows = [{ name: 'Sam', birth: { day: '1', month: '1', year: '1980' } }]
  expect(problemsOf('2.13', { value: rows })).toEqual([])
})

test('an estimated date of birth needs only the year', () => {
  expect(problemsOf('2.5', birth('', '', '2012', { estimate: 'estimated' }))).toEqual([])
  expect(problemsOf('2.5', birth('', '', '2012'))).toHaveLength(1)
  expect(problemsOf('2.5', birth('', '', 'young', { estimate: 'estimated' }))).toHaveLength(1)
})

test('an expected date of birth may lie ahead, and not long behind', () => {
  expect(problemsOf('2.5', birth('1', '5', '2027', { estimate: 'expected' }))).toEqual([])
  expect(problemsOf('2.5', birth('1', '5', '2020', { estimate: 'expected' }))).toHaveLength(1)
})

test('nothing is wrong with an empty page, a marked one or a good one', () => {
  for (const section of nwg().sections) {
    expect(checkSection(section, {}, today)).toEqual([])
    expect(checkSection(section, completeNwg(), today)).toEqual([])
    const marked = section.questions.map(({ id }) => [id, { mark: 'not-known' }])
    expect(checkSection(section, Object.fromEntries(marked), today)).toEqual([])
  }
})

test('an answer in a shape that its question does not have breaks nothing', () => {
  const odd: Answer['value'][] = ['text', ['a'], { day: '1', month: '2', year: '3' }, [{ x: 'y' }], [], [{}]]
  for (const value of odd)
    for (const question of questionsOf(nwg())) {
      const answers = { [question.id]: { value } }
      expect(problemsOf(question.id, { value }).length > 0 || fits(question, { value })).toBe(true)
      expect(() => freeze(nwg(), answers, { on: today })).not.toThrow()
      expect(() => findProgress(nwg(), answers, today)).not.toThrow()
      expect(() =>
        prefill(referralForm, answers, { forms: [{ definition: nwg(), answers }], on: today }),
      ).not.toThrow()
    }
})

test('answers of another page, of no question or of another shape are not accepted', () => {
  const page = sectionOf(nwg(), 'identifying-details')
  expect(acceptAnswers(page, { '2.1': { value: 'anything' }, '2.5': { mark: 'not-known' } }).ok).toBe(true)
  expect(acceptAnswers(page, { '9.1': { value: 'x' } })).toEqual({
    ok: false,
    failure: [{ field: '9.1', message: 'There is no question 9.1 on this page' }],
  })
  expect(acceptAnswers(page, { '2.1': { value: ['x'] } }).ok).toBe(false)
  expect(acceptAnswers(page, { '2.20': { value: 'pre-16' } }).ok).toBe(false)
  expect(acceptAnswers(page, { '2.13': { value: [{ nickname: 'x' }] } }).ok).toBe(false)
})
