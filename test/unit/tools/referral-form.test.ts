import { describe, expect, test } from 'vitest'
import { type Answer, type Answers, type Row, textOf } from '#shared/form/answers/answers.ts'
import { questionsOf } from '#shared/form/answers/columns.ts'
import { prefill } from '#shared/form/fill-in/prefill.ts'
import { maseForm, referralForm } from '#shared/tools/index.ts'
import { askedOnce } from './asked-once.ts'
import { found, today, tool } from './said.ts'
import { saySomething } from './say-something.ts'

const filled = (id: string, answers: Answers, own: Answers = {}) =>
  prefill(referralForm, own, {
    forms: [
      { definition: tool(id, id === 'nwg' ? '2017' : '1'), answers },
      { definition: referralForm, answers: own },
    ],
    on: today,
  }).answers

/** What goes over as something else than its own words. */
const means: Readonly<Record<string, string>> = {
  c7: 'missing',
  'c36 protection-plan': 'child-protection',
  'c36 placement-type': 'looked-after',
  'c38 placement-type': 'foster',
  c10: 'white-british',
}

describe.each(askedOnce)('what %s %s asks, the referral form does not ask again', (id, version, table) => {
  const form = tool(id, version)
  const pairs = Object.entries(table).flatMap(([here, there]) =>
    there.split(' ').map((question) => [question, here] as const),
  )

  test.each(pairs)('%s alone fills %s with what was said there', (question, here) => {
    const { answers, said } = saySomething(form, question)
    const value = filled(id, answers)[here]?.value
    const expected = means[`${here} ${question}`] ?? means[here] ?? said
    if (value === undefined || typeof expected !== 'string') expect(value).toEqual(expected)
    else expect(typeof value === 'string' ? value : JSON.stringify(value)).toContain(expected)
  })

  test('answers that go to one question go there together', () => {
    for (const [here, there] of Object.entries(table)) {
      const kind = questionsOf(referralForm).find((one) => one.id === here)?.kind
      const parts = there.split(' ').map((question) => saySomething(form, question))
      const all = filled(id, Object.assign({}, ...parts.map(({ answers }) => answers)))
      if (kind === 'paragraph')
        for (const { said } of parts) expect(textOf(all[here]), here).toContain(said as string)
    }
  })
})

test('parents typed on the page of parents are not typed again where consent is asked', () => {
  const people: Row[] = [
    { name: 'Sam Example', relationship: 'Mother', responsibility: 'yes' },
    { name: 'Lee Example', relationship: 'Stepfather', responsibility: 'no' },
    { name: 'Kim Example', relationship: 'Aunt' },
  ]
  for (const [id] of askedOnce)
    expect(filled(id, {}, { d1: { value: people } }).h5, id).toEqual({ value: [{ name: 'Sam Example' }] })
})

test.each([
  [['currently'], 'missing'],
  [['currently', 'regularly'], 'missing'],
  [['regularly'], undefined],
  [['no'], undefined],
])('a child of whom %j is said is now %s', (value, now) => {
  expect(filled('nottingham', { 'going-missing': { value } }).c7?.value).toBe(now)
})

test('whoever has a placement is looked after, also with a child protection plan', () => {
  const types = questionsOf(tool('nottingham')).find(({ id }) => id === 'placement-type')
  if (types?.kind !== 'choice') throw new Error('The placement is no choice')
  for (const { value } of types.options)
    expect(
      filled('nottingham', { 'placement-type': { value }, 'protection-plan': { value: 'yes' } }).c36,
    ).toEqual({ value: 'looked-after' })
})

test.each([
  [{ value: 'no' }, undefined],
  [{ mark: 'not-known' }, { mark: 'not-known' }],
] as [Answer, Answer | undefined][])('no child protection plan is not taken for no plan', (plan, there) => {
  expect(filled('nottingham', { 'protection-plan': plan }).c36).toEqual(there)
})

test('a plan that is known counts for more than a placement that is not', () => {
  const said: Answers = { 'placement-type': { mark: 'not-known' }, 'protection-plan': { value: 'yes' } }
  expect(filled('nottingham', said).c36).toEqual({ value: 'child-protection' })
})

test('persons of concern who were put in a table reach the MASE form beside what was written of them', () => {
  const form = tool('matrices')
  const answers: Answers = {
    offenders: { value: 'A group of men at the taxi rank.' },
    persons: { value: [{ name: 'Spider', description: 'Grey van', standing: 'suspected' }] },
  }
  const mase = (own: Answers) =>
    textOf(
      prefill(maseForm, {}, { forms: [{ definition: form, answers: own }], on: today }).answers[
        'strategic-offenders'
      ],
    )
  expect(mase(answers)).toContain('Spider, Grey van, Suspected of it')
  expect(mase(answers)).toContain('A group of men at the taxi rank.')
  const { offenders: _, ...only } = answers
  expect(mase(only)).toContain('Spider, Grey van, Suspected of it')
})

test('vulnerabilities go over with their evidence, in the better wording, and only those that are or may be there', () => {
  const rows: Row[] = [
    { row: 'chaotic-family', state: 'present', evidence: 'Seen by two teachers.' },
    { row: 'bereavement', state: 'suspected', evidence: 'Said by his uncle.' },
    { row: 'homeless', state: 'not-present' },
  ]
  const answers = filled('nottingham', {
    vulnerabilities: { value: rows },
    ...found(tool('nottingham'), 'high', ['sexualised-appearance']),
  })
  const said = textOf(answers.g6)
  expect(said).toContain('Family life is unsettled or under great strain, Present, Seen by two teachers.')
  expect(said).toContain('Bereavement or loss, Suspected, Said by his uncle.')
  expect(said).not.toMatch(/Homeless|chaotic/)
  expect(JSON.stringify(answers)).not.toContain('Over sexualised')
})
