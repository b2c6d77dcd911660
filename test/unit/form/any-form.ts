import fc from 'fast-check'
import { isChosen, optionsOf } from '#shared/form/answers/options.ts'
import type { Column, Condition, FormDefinition, Prompt, Question } from '#shared/form/format/definition.ts'
import { alwaysAsked } from './form-factory.ts'

const levelIds = ['l1', 'l2', 'l3']

/** Ids as people make them up: numbers on paper, words, names that programs have uses for. */
const id = fc.oneof(
  fc.stringMatching(/^[1-9](\.[1-9])?[a-c]?$/),
  fc.stringMatching(/^[a-z]{1,6}(-[a-z0-9]{1,4})?$/),
  fc.constantFrom(
    'tostring',
    'valueof',
    'prototype',
    'then',
    'key',
    'ref',
    'length',
    'name',
    'id',
    'day',
    '0',
    'a'.repeat(60),
  ),
)

const label = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== ''),
  fc.constantFrom(
    'Has the child gone missing?',
    '<b>Bold</b>',
    'Name & address',
    '{count}',
    '“Quoted”',
    '日本語',
  ),
)

/** A property that is there or not. */
const maybe = <T extends object>(some: fc.Arbitrary<T>): fc.Arbitrary<Partial<T>> =>
  fc.oneof(fc.constant({}), some)

const level = maybe(fc.constantFrom(...levelIds).map((level) => ({ level })))

const options = fc.uniqueArray(fc.record({ value: id, label }), {
  selector: ({ value }) => value,
  minLength: 1,
  maxLength: 5,
})

/** The steps of a scale, in the order of their levels. */
const steps = fc.tuple(options, fc.array(fc.nat(2), { minLength: 5, maxLength: 5 })).map(([all, ranks]) => {
  const sorted = ranks.toSorted()
  return all.map((option, at) => ({ ...option, level: levelIds[sorted[at] ?? 0] ?? 'l1' }))
})

const common = fc
  .tuple(
    fc.record({ id, label }),
    maybe(fc.record({ number: fc.constantFrom('1', '2.3a') })),
    maybe(fc.record({ showLabel: label })),
    maybe(fc.record({ called: fc.constant('the thing') })),
    maybe(fc.record({ hint: label })),
    maybe(fc.record({ required: fc.constantFrom('to-send' as const, 'optional' as const) })),
  )
  .map(([own, ...more]) => Object.assign({}, own, ...more))

const simple = fc.oneof(
  fc.constantFrom(
    ...(
      [
        'text',
        'paragraph',
        'date',
        'tick',
        'contact',
        'nhs-number',
        'upn',
        'telephone',
        'email',
        'postcode',
        'time',
      ] as const
    ).map((kind) => ({ kind })),
  ),
  fc.record({
    kind: fc.constant('date' as const),
    within: fc.constantFrom('past' as const, 'future' as const),
  }),
  fc.record({
    kind: fc.constant('date-of-birth' as const),
    of: fc.constantFrom('child' as const, 'anyone' as const),
    unborn: fc.boolean(),
  }),
  fc.record({ kind: fc.constantFrom('choice' as const, 'choices' as const), options }),
)

const column = fc.tuple(common, simple).map(([own, kind]) => ({ ...own, ...kind }) as Column)
const columns = fc.uniqueArray(column, { selector: ({ id }) => id, minLength: 1, maxLength: 4 })
const lines = fc.uniqueArray(
  fc
    .tuple(fc.record({ id, label }), maybe(fc.record({ showLabel: label, hint: label })))
    .map(([own, more]) => ({ ...own, ...more })),
  { selector: ({ id }) => id, minLength: 1, maxLength: 8 },
)
const item = fc.constantFrom('sign', 'family member')

const states = fc
  .subarray(['present', 'suspected', 'not-present', 'not-known'] as const, { minLength: 2 })
  .filter((some) => some.includes('present') || some.includes('suspected'))
  .map((some) => ({ states: some.map((state) => ({ state, label: `It is ${state}` })) }))

const inRows = fc.oneof(
  fc.record({ kind: fc.constant('repeat' as const), item, columns, most: fc.integer({ min: 3, max: 50 }) }),
  fc.record({ kind: fc.constant('checklist' as const), item, columns, rows: lines }),
  fc
    .tuple(
      fc.record({ kind: fc.constant('indicators' as const), item, rows: lines }),
      fc.array(level, { minLength: 8, maxLength: 8 }),
      maybe(states),
      maybe(
        fc.record({ evidence: fc.constantFrom('to-send' as const, 'optional' as const, 'none' as const) }),
      ),
    )
    .map(([own, levels, ...more]) =>
      Object.assign({}, own, ...more, { rows: own.rows.map((row, at) => ({ ...row, ...levels[at] })) }),
    ),
)

const question = fc
  .tuple(
    common,
    fc.oneof(simple, inRows, fc.record({ kind: fc.constant('scale' as const), options: steps })),
    maybe(
      fc.record({
        marks: fc.constantFrom(['not-known' as const], ['not-known' as const, 'not-applicable' as const]),
      }),
    ),
    maybe(
      fc.record({
        guidance: fc.constant([{ heading: 'Help', bullets: ['One', 'Two'] }, { warning: 'Care' }]),
      }),
    ),
    maybe(fc.record({ audience: fc.constant('intelligence' as const) })),
  )
  .map(([own, kind, ...more]) => Object.assign({}, own, kind, ...more) as Question)

/** A condition that the answer to a question can meet. */
const conditionOn = (other: Question): fc.Arbitrary<Condition> => {
  const answered = fc.boolean().map((answered) => ({ question: other.id, answered }))
  if (!isChosen(other)) return answered
  const value = fc.constantFrom(...optionsOf(other).map(({ value }) => value))
  return fc.oneof(
    answered,
    value.map((equals) => ({ question: other.id, equals })),
    fc.uniqueArray(value, { minLength: 1 }).map((some) => ({ question: other.id, in: some })),
  )
}

const promptOn = (questions: readonly Question[], at: number): fc.Arbitrary<Prompt> => {
  const count = fc.record(
    {
      level: fc.constantFrom(...levelIds),
      states: fc.constantFrom(['present' as const], ['present' as const, 'suspected' as const]),
      atLeast: fc.constantFrom(1, 2),
    },
    { requiredKeys: ['atLeast'] },
  )
  const other = questions[at % questions.length]
  const fact = fc.oneof(
    count.map((count) => ({ count })),
    fc.record({ under: fc.integer({ min: 10, max: 18 }) }),
    ...(other ? [conditionOn(other)] : []),
  )
  const facts = fc.array(fact, { minLength: 2, maxLength: 3 })
  return fc
    .tuple(
      maybe(
        fc.record({
          when: fc.oneof(
            fact,
            facts.map((any) => ({ any })),
            facts.map((all) => ({ all })),
          ),
        }),
      ),
      maybe(fc.record({ suggests: fc.constantFrom(...levelIds) })),
      maybe(fc.record({ floor: fc.constantFrom(...levelIds) })),
      maybe(fc.record({ asks: fc.constant(['Refer', { area: 'here', words: 'Refer here' }]) })),
    )
    .map((parts) => Object.assign({ id: `p${at}`, says: 'It says so' }, ...parts) as Prompt)
}

/** What every assessment asks, with levels at the opinion, on a page whose ids nobody else uses. */
const always = () => {
  const page = alwaysAsked()
  const questions = page.questions.map((one): Question => {
    const ids = { id: `always-${one.id}`, ...(one.orElse ? { orElse: `always-${one.orElse}` } : {}) }
    if (one.role !== 'opinion' || one.kind !== 'choice') return { ...one, ...ids }
    const options = levelIds.map((level) => ({ value: level, label: level.toUpperCase(), level }))
    return { ...one, ...ids, options }
  })
  const reason: Question = { kind: 'paragraph', id: 'always-reason', label: 'Why?', role: 'opinion.reason' }
  return { ...page, id: 'always-page', questions: [...questions, reason] }
}

/** Any form, of which most pass the check: questions of every kind, conditions between them, levels and prompts. */
export const anyForm: fc.Arbitrary<FormDefinition> = fc
  .tuple(
    fc.uniqueArray(question, { selector: ({ id }) => id, minLength: 1, maxLength: 8 }),
    fc.infiniteStream(fc.nat(40)),
    fc.integer({ min: 1, max: 3 }),
  )
  .chain(([questions, numbers, pages]) => {
    const numberOf = () => numbers.next().value ?? 0
    const conditions = questions.map((_, at) => {
      const other = questions[numberOf() % Math.max(1, at)]
      return at > 0 && other && numberOf() % 3 === 0
        ? conditionOn(other).map((when) => ({ when }))
        : fc.constant({})
    })
    const prompts = Array.from({ length: numberOf() % 4 }, (_, at) => promptOn(questions, at))
    return fc.tuple(fc.tuple(...conditions), fc.tuple(...prompts)).map(([whens, prompts]): FormDefinition => {
      const asked = questions.map((one, at) => ({ ...one, ...whens[at] }) as Question)
      const size = Math.ceil(asked.length / pages)
      const sections = Array.from({ length: Math.ceil(asked.length / size) }, (_, at) => ({
        id: `page-${at}`,
        title: `Page ${at}`,
        questions: asked.slice(at * size, (at + 1) * size),
      }))
      return {
        id: 'any',
        version: '1',
        title: 'Any form',
        kind: 'assessment',
        source: 'Made for a test',
        levels: levelIds.map((id) => ({ id, label: id.toUpperCase() })),
        ...(prompts.length > 0 ? { prompts } : {}),
        sections: [...sections, always()],
      }
    })
  })
