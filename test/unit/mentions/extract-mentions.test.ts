import { expect, test } from 'vitest'
import type { Answers } from '#shared/form/answers/answers.ts'
import { freeze } from '#shared/form/document/freeze.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import { extractMentions, type SentForm } from '#shared/mentions/extract-mentions.ts'
import { MOST_MENTIONS } from '#shared/mentions/mention.ts'
import type { FormName } from '#shared/referral/referral.ts'
import { findTool } from '#shared/tools/index.ts'

const tool = (id: string, version: string) => findTool(id, version) as FormDefinition
const facts = { on: '2026-11-22', contacts: {} }

const sent = (form: FormName, definition: FormDefinition, answers: Answers): SentForm => ({
  form,
  definition,
  answers,
  document: freeze(definition, answers, facts),
})
const nwg = (answers: Answers) => sent('assessment', tool('nwg', '2017'), answers)
const marf = (answers: Answers) => sent('marf', tool('marf', '1'), answers)

const mentioned = (forms: readonly SentForm[]) =>
  extractMentions(forms, []).mentions.map(({ key, withheld }) => (withheld ? `${key} withheld` : key))

const born = { day: '4', month: '3', year: '2009' }

test('people are read from rows with when they were born, once each, and never from what is written freely', () => {
  const forms = [
    nwg({
      '2.13': { value: [{ name: 'Dara Whitlow', relationship: 'Cousin' }] },
      '4.1': { value: 'She was with Rosa Hemming.' },
    }),
    marf({
      e1: { value: [{ name: 'WHITLOW, Dara', relationship: 'Cousin', birth: born }, { name: 'Kai' }] },
    }),
  ]
  expect(extractMentions(forms, []).mentions).toMatchObject([
    { kind: 'person', text: 'Dara Whitlow', dateOfBirth: '2009-03-04', form: 'assessment' },
  ])
})

test('the children whom it is about stand first, and are marked as such', () => {
  const { mentions } = extractMentions(
    [marf({ c50: { value: [{ name: 'Tamsin Orlebar' }] } })],
    [{ name: 'Merrin Orlebar', dateOfBirth: '2012-01-02' }, { name: 'Tamsin Orlebar' }],
  )
  expect(mentions.map(({ kind, text, subject }) => [kind, text, subject])).toEqual([
    ['child', 'Tamsin Orlebar', true],
    ['child', 'Merrin Orlebar', true],
  ])
})

test('what stands only in answers for intelligence is withheld; what stands elsewhere too is not', () => {
  expect(
    mentioned([
      nwg({
        '4.1': { value: 'A car, LK99 RVX.' },
        '8.3': { value: 'He drives LK99 RVX and RX98 KPW.' },
      }),
    ]),
  ).toEqual(['vehicle:LK99RVX', 'vehicle:RX98KPW withheld'])
})

test('those who work with the child are not what a referral mentions', () => {
  expect(
    mentioned([
      nwg({
        '3.5': { value: 'Office 01632 960 101, ZZ99 1AA' },
        '2.17': { value: 'Dr Lind, 01632 960 102' },
      }),
      marf({
        b4: { value: '01632 960 103' },
        f1: { value: [{ name: 'Odalys Fenwick', contact: '01632 960 104' }] },
      }),
    ]),
  ).toEqual([])
})

test('only what stands in the form as it was sent is mentioned', () => {
  const one = nwg({ '4.1': { value: 'A van, LK99 RVX' } })
  const sections = one.document.sections.map((section) => ({
    ...section,
    questions: section.questions.filter(({ id }) => id !== '4.1'),
  }))
  expect(mentioned([one])).toEqual(['vehicle:LK99RVX'])
  expect(mentioned([{ ...one, document: { ...one.document, sections } }])).toEqual([])
})

test('of very many the first are kept, and that there were more is said', () => {
  const many = Array.from({ length: 60 }, (_, at) => `07700 9001${String(at).padStart(2, '0')}`).join(', ')
  const found = extractMentions([nwg({ '4.1': { value: many } })], [])
  expect(found.mentions).toHaveLength(MOST_MENTIONS)
  expect(found.more).toBe(true)
})
