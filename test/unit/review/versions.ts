import fc from 'fast-check'
import type { FrozenAnswer, FrozenDocument, FrozenQuestion } from '#shared/form/document/document.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'

/** A tool with every kind of answer that a review looks at. */
export const tool: FormDefinition = {
  id: 'signs',
  version: '1',
  title: 'Signs',
  kind: 'assessment',
  source: 'A test',
  levels: [
    { id: 'low', label: 'Low' },
    { id: 'high', label: 'High' },
  ],
  sections: [
    {
      id: 'child',
      title: 'The child',
      questions: [
        { kind: 'text', id: '1', label: 'Name', role: 'child.name' },
        { kind: 'paragraph', id: '2', label: 'Strengths', role: 'strengths' },
        { kind: 'date', id: '3', label: 'Begun', role: 'assessment.started' },
        { kind: 'text', id: '4', label: 'Your name', role: 'worker.name' },
      ],
    },
    {
      id: 'signs',
      title: 'Signs',
      questions: [
        {
          kind: 'indicators',
          id: '5',
          label: 'Signs',
          item: 'indicator',
          rows: [
            { id: 'missing', label: 'Goes missing', level: 'high' },
            { id: 'phone', label: 'A second phone', level: 'low' },
            { id: 'gifts', label: 'Gifts', level: 'low' },
          ],
        },
        {
          kind: 'scale',
          id: '6',
          label: 'At home',
          options: [
            { value: 'settled', label: 'Settled', level: 'low' },
            { value: 'unsafe', label: 'Unsafe', level: 'high' },
          ],
        },
        {
          kind: 'choice',
          id: '7',
          label: 'Opinion',
          role: 'opinion',
          marks: ['not-known'],
          options: [
            { value: 'none', label: 'Not at risk' },
            { value: 'some', label: 'At risk', showLabel: 'In need of help', level: 'low' },
            { value: 'severe', label: 'Exploited', level: 'high' },
          ],
        },
      ],
    },
  ],
}

/** The tool with the answers to some of its questions kept for intelligence. */
export const keptFor = (...ids: readonly string[]): FormDefinition => ({
  ...tool,
  sections: tool.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) =>
      ids.includes(question.id) ? { ...question, audience: 'intelligence' as const } : question,
    ),
  })),
})

const words = fc.constantFrom('', 'a', 'b', 'c')
const row = fc.array(words, { minLength: 3, maxLength: 3 })

const answer: fc.Arbitrary<FrozenAnswer> = fc.oneof(
  fc.constant<FrozenAnswer>({ as: 'empty' }),
  fc.constant<FrozenAnswer>({ as: 'mark', mark: 'not-known', text: 'Not known' }),
  words.map((text): FrozenAnswer => ({ as: 'text', text })),
  fc.array(words, { minLength: 1, maxLength: 3 }).map((items): FrozenAnswer => ({ as: 'list', items })),
  fc
    .array(row, { minLength: 1, maxLength: 4 })
    .map((rows): FrozenAnswer => ({ as: 'rows', columns: ['Name', 'B', 'C'], rows })),
  fc
    .subarray(['one', 'two', 'three'], { minLength: 1 })
    .chain((ids) =>
      fc
        .array(row, { minLength: ids.length, maxLength: ids.length })
        .map((rows): FrozenAnswer => ({ as: 'rows', columns: ['Sign', 'B', 'C'], rows, ids })),
    ),
)

const question = (id: string): fc.Arbitrary<FrozenQuestion> =>
  answer.map((one) => ({ id, label: `Question ${id}`, answer: one }))

/** A version of an assessment, as it was asked in some version of its tool. */
export const version: fc.Arbitrary<FrozenDocument> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom('1', '2', '3', '4'), { maxLength: 4 }),
    fc.uniqueArray(fc.constantFrom('5', '6', '7', '8'), { maxLength: 4 }),
    fc.boolean(),
  )
  .chain(([first, second, twoSections]) =>
    fc.tuple(fc.tuple(...first.map(question)), fc.tuple(...second.map(question))).map(
      ([a, b]): FrozenDocument => ({
        form: { id: 'signs', version: '1', kind: 'assessment', title: 'Signs', source: 'A test' },
        on: '2026-11-21',
        sections: twoSections
          ? [
              { id: 'child', title: 'The child', questions: a },
              { id: 'signs', title: 'Signs', questions: b },
            ]
          : [{ id: 'signs', title: 'Signs', questions: [...a, ...b] }],
      }),
    ),
  )
