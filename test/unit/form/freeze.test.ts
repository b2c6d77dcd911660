import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answers } from '#shared/form/answers/answers.ts'
import { type FrozenAnswer, type FrozenDocument, redact } from '#shared/form/document/document.ts'
import { freeze } from '#shared/form/document/freeze.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import { findTool, listTools } from '#shared/tools/index.ts'
import { aForm, completeNwg, nwg, today } from './form-factory.ts'

const contacts = { 'police-spoc': 'Exploitation desk, Larkmere Police' }
const marf = findTool('marf', '1') as FormDefinition
const frozen = (answers: Answers = completeNwg()) => freeze(nwg(), answers, { on: today, contacts })
const answerIn = (document: FrozenDocument, id: string): FrozenAnswer | undefined =>
  document.sections.flatMap(({ questions }) => questions).find((question) => question.id === id)?.answer

test('answers are put in words', () => {
  const document = frozen()
  expect(answerIn(document, '2.5')).toEqual({
    as: 'text',
    text: '27 March 2012 (aged 14 on 21 November 2026)',
  })
  expect(answerIn(document, '2.16')).toEqual({ as: 'text', text: '999 000 0018' })
  expect(answerIn(document, '5.6')).toEqual({ as: 'mark', mark: 'not-known', text: 'Not known' })
  expect(answerIn(document, '8.2')).toEqual({
    as: 'mark',
    mark: 'not-applicable',
    text: 'Nothing identified',
  })
  expect(answerIn(document, '5.5')).toEqual({ as: 'empty' })
  expect(answerIn(document, '7.1')).toEqual({
    as: 'text',
    text: 'Evidence of being groomed or targeted for the purposes of sexual exploitation',
  })
  expect(answerIn(document, '2.13')).toMatchObject({
    as: 'rows',
    columns: ['Name', 'Relationship', 'DOB', 'Parental responsibility'],
    rows: [
      ['Sam Example', 'Mother', '', 'Yes'],
      ['Alex Example', 'Brother', '', 'No'],
    ],
  })
  expect(answerIn(document, '8.3-told')).toMatchObject({
    rows: [[contacts['police-spoc'], '', 'No', '', '']],
  })
})

test('what was not asked in a row is told apart from what nobody answered', () => {
  const answers: Answers = {
    h5: {
      value: [
        { name: 'Sam Example', told: 'yes', agrees: 'yes' },
        { name: 'Alex Example', told: 'no', agrees: 'no' },
        { name: 'Kim Example', told: 'no', agrees: 'yes', details: 'Typed before they agreed' },
      ],
    },
  }
  const answer = answerIn(freeze(marf, answers, { on: today, contacts }), 'h5')
  if (answer?.as !== 'rows') throw new Error('H5 is not in rows')
  const notAsked = answer.rows.map((_, row) => answer.notAsked?.[row]?.map((at) => answer.columns[at]))
  const whyNot = 'Why were they not told, or why do they not agree?'
  expect(notAsked[0]).toContain(whyNot)
  expect(notAsked[1]).not.toContain(whyNot)
  expect(notAsked[2]).toContain(whyNot)
  expect(notAsked[2]).not.toContain('More about why')
  expect(notAsked.flat()).not.toContain('Do they object to anything, or ask for any condition?')
})

test('a list of actions keeps every line as it was asked', () => {
  const answer = answerIn(
    frozen({ '10.1': { value: [{ row: 'ceop', take: 'yes', lead: 'Police' }] } }),
    '10.1',
  )
  if (answer?.as !== 'rows') throw new Error('10.1 is no table')
  expect(answer.columns).toEqual(['Action', 'Should be taken', 'Who leads', 'Date completed'])
  expect(answer.rows).toHaveLength(25)
  expect(answer.rows.find(([action]) => action === 'Refer to CEOP')).toEqual([
    'Refer to CEOP',
    'Yes',
    'Police',
    '',
  ])
})

test('the words stay when the definition changes afterwards', () => {
  const form = structuredClone(nwg())
  const document = freeze(form, completeNwg(), { on: today })
  const before = structuredClone(document)
  for (const section of form.sections) {
    section.title = 'Changed'
    for (const question of section.questions) question.label = 'Changed'
    section.questions.splice(0, 1)
  }
  expect(document).toEqual(before)
  expect(JSON.stringify(document)).not.toContain('Changed')
})

test('a better wording is shown, and the instrument’s own stays findable', () => {
  const form = aForm([
    { kind: 'text', id: '1', label: 'Puts themselves at risk', showLabel: 'Is being put at risk by' },
  ])
  const [question] = freeze(form, {}, { on: today }).sections[0]?.questions ?? []
  expect(question).toMatchObject({
    label: 'Is being put at risk by',
    originalLabel: 'Puts themselves at risk',
  })
})

test('what was typed at a question that is not asked is not lost', () => {
  expect(answerIn(frozen({}), '4.6')).toBeUndefined()
  expect(answerIn(frozen({ '4.5': { value: 'no' }, '4.6': { value: 'In May' } }), '4.6')).toEqual({
    as: 'text',
    text: 'In May',
  })
})

test('what is not valid is shown as typed', () => {
  const document = frozen({
    '2.5': { value: { day: '31', month: '2', year: '2012' } },
    '2.16': { value: '12 3' },
  })
  expect(answerIn(document, '2.5')).toEqual({ as: 'text', text: '31 2 2012' })
  expect(answerIn(document, '2.16')).toEqual({ as: 'text', text: '12 3' })
})

test('estimated and expected dates of birth say so', () => {
  const shown = (estimate: 'estimated' | 'expected', year: string, month = '', day = '') =>
    answerIn(frozen({ '2.5': { value: { day, month, year, estimate } } }), '2.5')
  expect(shown('estimated', '2012')).toEqual({ as: 'text', text: '2012 (estimated)' })
  expect(shown('expected', '2027', '5', '3')).toEqual({
    as: 'text',
    text: 'Expected 3 May 2027 (not yet born)',
  })
})

test('text passes through whatever it is', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
      (text) => {
        expect(answerIn(frozen({ '5.1': { value: text } }), '5.1')).toEqual({ as: 'text', text: text.trim() })
      },
    ),
  )
})

test('every form that comes with the hub can be kept empty', () => {
  for (const form of listTools())
    expect(freeze(form, {}, { on: today }).sections).toHaveLength(form.sections.length)
})

test('what is kept for intelligence is withheld from others, its question is not, and nothing of it shows', () => {
  const secret = 'A man in a grey van'
  const document = frozen({ ...completeNwg(), '8.3': { value: secret } })
  const redacted = redact(document, [])
  expect(JSON.stringify(document)).toContain(secret)
  expect(JSON.stringify(redacted)).not.toContain(secret)
  expect(JSON.stringify(redacted)).not.toContain(contacts['police-spoc'])
  expect(answerIn(redacted, '8.3')).toEqual({ as: 'withheld', audience: 'intelligence' })
  expect(redact(document, ['intelligence'])).toEqual(document)
})

test('what was added elsewhere to an answer that is kept for intelligence is withheld with it', () => {
  const additions = ['8.3', 'Questions 8.4 and 5.1', '8', '5.1', ''].map((question, index) => ({
    question,
    information: `Addition ${index}`,
  }))
  const document = frozen({ ...completeNwg(), '11': { value: additions } })
  expect(answerIn(redact(document, []), '11')).toMatchObject({
    as: 'rows',
    rows: [
      ['8.3', 'Withheld'],
      ['Questions 8.4 and 5.1', 'Withheld'],
      ['8', 'Withheld'],
      ['5.1', 'Addition 3'],
      ['', 'Addition 4'],
    ],
  })
  expect(redact(document, ['intelligence'])).toEqual(document)
})
