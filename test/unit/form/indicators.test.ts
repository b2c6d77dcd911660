import { expect, test } from 'vitest'
import type { Answer, Answers } from '#shared/form/answers/answers.ts'
import { acceptAnswers, findAnswer } from '#shared/form/answers/shape.ts'
import { redact } from '#shared/form/document/document.ts'
import { freeze } from '#shared/form/document/freeze.ts'
import { prefill } from '#shared/form/fill-in/prefill.ts'
import type { Question, Section } from '#shared/form/format/definition.ts'
import { checkSection } from '#shared/form/progress/check.ts'
import { findMissing } from '#shared/form/progress/missing.ts'
import { findProgress } from '#shared/form/progress/progress.ts'
import { aForm, today } from './form-factory.ts'

const signs = (more: Partial<Question> = {}): Question =>
  ({
    kind: 'indicators',
    id: '2.1',
    number: '2.1',
    label: 'Signs',
    item: 'sign',
    role: 'vulnerability',
    evidence: 'to-send',
    rows: [
      { id: 'gifts', label: 'Gifts nobody can explain' },
      { id: 'boyfriend', label: 'Has an older boyfriend', showLabel: 'An adult calls himself a boyfriend' },
      { id: 'cars', label: 'Collected by adults' },
    ],
    ...more,
  }) as Question

const home: Question = {
  kind: 'scale',
  id: '3.1',
  label: 'Home',
  called: 'how safe home is',
  required: 'to-send',
  options: [
    { value: 'safe', label: 'SAFE', showLabel: 'Safe' },
    { value: 'unsafe', label: 'Not safe' },
  ],
}

const form = (...questions: Question[]) => aForm(questions)
const page = (...questions: Question[]) => form(...questions).sections[0] as Section
const said: Answer = {
  value: [
    { row: 'boyfriend', state: 'present', evidence: 'Seen on 3 May' },
    { row: 'gifts', state: 'not-present' },
  ],
}
const frozen = (answers: Answers, ...questions: Question[]) =>
  freeze(form(...questions), answers, { on: today }).sections[0]?.questions ?? []

test('every indicator stays in the document, in the words shown, and says when nothing was answered', () => {
  expect(frozen({ '2.1': said }, signs())[0]?.answer).toMatchObject({
    as: 'rows',
    columns: ['Sign', 'Is it present?', 'Evidence'],
    rows: [
      ['Gifts nobody can explain', 'Not present', ''],
      ['An adult calls himself a boyfriend', 'Present', 'Seen on 3 May'],
      ['Collected by adults', 'Not answered', ''],
    ],
  })
})

test('a step of a scale is shown in its words, and one that does not exist cannot stand', () => {
  expect(frozen({ '3.1': { value: 'safe' } }, home)[0]?.answer).toEqual({ as: 'text', text: 'Safe' })
  expect(checkSection(page(home), { '3.1': { value: 'fine' } }, today)).toMatchObject([
    { field: '3.1', message: 'Select how safe home is from the list' },
  ])
  expect(findMissing(page(home), {})).toMatchObject([{ message: 'Select how safe home is' }])
})

test('evidence is needed before sending for what is present or suspected, and for nothing else', () => {
  const of = (state: string) => ({ '2.1': { value: [{ row: 'boyfriend', state }] } })
  for (const state of ['present', 'suspected'])
    expect(findMissing(page(signs()), of(state))).toEqual([
      {
        question: '2.1',
        field: '2.1[boyfriend].evidence',
        message: '‘An adult calls himself a boyfriend’: enter the evidence',
      },
    ])
  for (const state of ['not-present', 'not-known']) expect(findMissing(page(signs()), of(state))).toEqual([])
  expect(findMissing(page(signs({ evidence: 'optional' })), of('present'))).toEqual([])
})

test('a state that the form does not offer cannot stand', () => {
  const two = signs({
    states: [
      { state: 'present', label: 'Yes' },
      { state: 'not-present', label: 'No' },
    ],
  })
  const answers = { '2.1': { value: [{ row: 'cars', state: 'not-known' }] } }
  expect(checkSection(page(two), answers, today)).toMatchObject([{ field: '2.1[cars].state' }])
})

test.each([
  ['a line that is not there', [{ row: 'boats', state: 'present' }]],
  [
    'one line twice',
    [
      { row: 'cars', state: 'present' },
      { row: 'cars', state: 'not-present' },
    ],
  ],
  ['no line', [{ state: 'present' }]],
  ['a column that is not there', [{ row: 'cars', state: 'present', more: 'x' }]],
  ['rows that are a text', 'present'],
] as [string, Answer['value']][])('%s is not taken', (_, value) => {
  expect(acceptAnswers(page(signs()), { '2.1': { value } as Answer }).ok).toBe(false)
  expect(findAnswer(signs(), { '2.1': { value } as Answer })).toBeUndefined()
})

test('what is present or suspected goes into a text elsewhere, in words, and the rest does not', () => {
  const target: Question = { kind: 'paragraph', id: 't', label: 'Worries', from: [{ role: 'vulnerability' }] }
  const sources = { forms: [{ definition: form(signs()), answers: { '2.1': said } }], on: today }
  expect(prefill(form(target), {}, sources).answers).toEqual({
    t: { value: 'An adult calls himself a boyfriend, Present, Seen on 3 May' },
  })
  const none = { '2.1': { value: [{ row: 'gifts', state: 'not-present' }] } }
  expect(
    prefill(form(target), {}, { ...sources, forms: [{ definition: form(signs()), answers: none }] }).answers,
  ).toEqual({})
})

test('indicators go over to the same list of another form, line by line', () => {
  const fewer = signs({ id: 'x', from: [{ role: 'vulnerability' }] })
  if (fewer.kind === 'indicators') fewer.rows = fewer.rows.slice(0, 2)
  const sources = { forms: [{ definition: form(signs()), answers: { '2.1': said } }], on: today }
  expect(prefill(form(fewer), {}, sources).answers.x).toEqual(said)
})

test('extra space is kept and shown after its answer, and is no answer', () => {
  const text: Question = { kind: 'text', id: '1.1', number: '1.1', label: 'Name', required: 'to-send' }
  const answers = { '1.1': { more: 'Also known as Rob' } }
  expect(acceptAnswers(page(text), answers).ok).toBe(true)
  expect(findMissing(page(text), answers)).toHaveLength(1)
  expect(findProgress(form(text), answers, today).sections[0]?.status).toBe('in-progress')
  expect(frozen(answers, text)).toEqual([
    { id: '1.1', number: '1.1', label: 'Name', answer: { as: 'empty' } },
    { id: '1.1.more', label: 'More about question 1.1', answer: { as: 'text', text: 'Also known as Rob' } },
  ])
})

test('extra space is kept from those from whom its answer is kept', () => {
  const secret: Question = { kind: 'paragraph', id: '8.3', label: 'Suspects', audience: 'intelligence' }
  const document = freeze(form(secret), { '8.3': { value: 'A man', more: 'A van' } }, { on: today })
  expect(JSON.stringify(redact(document, []))).not.toMatch(/A man|A van/)
  expect(JSON.stringify(redact(document, ['intelligence']))).toMatch(/A man.*A van/)
})

test('extra space goes along with what is filled in, and what was written before stays', () => {
  const from: Question = { kind: 'text', id: 'a', label: 'Name', role: 'child.name' }
  const to: Question = { kind: 'text', id: 'b', label: 'Name', from: [{ role: 'child.name' }] }
  const sources = {
    forms: [{ definition: form(from), answers: { a: { value: 'Robin', more: 'Rob at home' } } }],
    on: today,
  }
  expect(prefill(form(to), {}, sources).answers.b).toEqual({ value: 'Robin', more: 'Rob at home' })
  expect(prefill(form(to), { b: { more: 'My note' } }, sources).answers.b).toEqual({
    value: 'Robin',
    more: 'My note',
  })
})

test('a mark beside rows is not lost', () => {
  const marked = signs({ marks: ['not-known'] })
  const texts = JSON.stringify(frozen({ '2.1': { ...said, mark: 'not-known' } }, marked))
  expect(texts).toContain('Not known')
  expect(texts).toContain('Seen on 3 May')
})
