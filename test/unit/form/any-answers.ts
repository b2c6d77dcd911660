import fc from 'fast-check'
import {
  type Answer,
  type Answers,
  type Cell,
  isCellEmpty,
  isKept,
  isRowEmpty,
  type Row,
} from '#shared/form/answers/answers.ts'
import { columnsOf, isInRows, linesOf } from '#shared/form/answers/columns.ts'
import { type Asked, isChosen, optionsOf } from '#shared/form/answers/options.ts'
import { hasKeys } from '#shared/form/answers/row-keys.ts'
import type { FormDefinition, Question, Section } from '#shared/form/format/definition.ts'

/** Anything somebody can type, valid or not. */
export const typed = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replaceAll('\r', ''))

const date = fc.oneof(
  fc.record({ day: typed, month: typed, year: typed }, { noNullPrototype: true }),
  fc.date({ min: new Date('2005-01-01'), max: new Date('2028-01-01'), noInvalidDate: true }).map((on) => ({
    day: String(on.getUTCDate()),
    month: String(on.getUTCMonth() + 1),
    year: String(on.getUTCFullYear()),
  })),
)

const birth = fc
  .tuple(
    date,
    fc.record(
      {
        estimate: fc.constantFrom('estimated' as const, 'expected' as const),
        adult: fc.constant('confirmed' as const),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
  )
  .map(([parts, more]) => ({ ...parts, ...more }))

/** What can be chosen, mostly; a browser that is made to can send anything. */
const choice = (asked: Asked): fc.Arbitrary<string> =>
  isChosen(asked)
    ? fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...optionsOf(asked).map(({ value }) => value)) },
        typed,
      )
    : typed

const cellOf = (asked: Asked): fc.Arbitrary<Cell> => {
  if (asked.kind === 'choices' || asked.kind === 'children')
    return fc.uniqueArray(
      choice(asked).filter((text) => text !== ''),
      { minLength: 1, maxLength: 3 },
    )
  if (asked.kind === 'date') return date
  return asked.kind === 'date-of-birth' ? birth : choice(asked)
}

const withoutEmpty = (cells: Record<string, Cell | undefined>): Row =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([id, cell]) =>
      cell === undefined || isCellEmpty(cell) ? [] : [[id, cell]],
    ),
  )

const rowOf = (question: Question): fc.Arbitrary<Row> =>
  fc
    .record(Object.fromEntries(columnsOf(question).map((column) => [column.id, cellOf(column)])), {
      requiredKeys: [],
      noNullPrototype: true,
    })
    .map(withoutEmpty)

/** Made once: it takes long to make. */
const key = fc.stringMatching(/^[a-z0-9]{4,8}$/)

/** Rows without empty ones, which are not kept. */
const rowsOf = (question: Question): fc.Arbitrary<Row[]> => {
  const lines = linesOf(question)
  const rows =
    lines.length > 0
      ? fc
          .subarray([...lines], { maxLength: Math.min(12, lines.length) })
          .chain((some) =>
            fc.tuple(...some.map(({ id }) => rowOf(question).map((cells): Row => ({ ...cells, row: id })))),
          )
      : fc.array(
          hasKeys(question)
            ? fc.tuple(rowOf(question), key).map(([cells, row]) => ({ ...cells, row }))
            : rowOf(question),
          { maxLength: 3 },
        )
  return rows.map((all) => all.filter((one) => !isRowEmpty(one)))
}

/** Any answer to a question: a value of its shape, a mark, its extra space, or some of these. */
export const answerOf = (question: Question): fc.Arbitrary<Answer> => {
  const value = isInRows(question)
    ? rowsOf(question).filter((rows) => rows.length > 0)
    : cellOf(question).filter((cell) => !isCellEmpty(cell))
  const marks = question.marks ?? []
  return fc.record(
    {
      value,
      ...(marks.length > 0 ? { mark: fc.constantFrom(...marks) } : {}),
      more: typed.filter((text) => text.trim() !== ''),
    },
    { requiredKeys: [], noNullPrototype: true },
  ) as fc.Arbitrary<Answer>
}

/** Any answers to what the practitioner is asked in a section. */
export const answersOf = ({ questions }: Pick<Section, 'questions'>): fc.Arbitrary<Answers> =>
  fc
    .record(
      Object.fromEntries(
        questions
          .filter(({ answeredBy }) => answeredBy !== 'manager')
          .map((question) => [question.id, answerOf(question)]),
      ),
      { requiredKeys: [], noNullPrototype: true },
    )
    .map(
      (answers): Answers =>
        Object.fromEntries(
          Object.entries(answers).flatMap(([id, answer]) => (answer && isKept(answer) ? [[id, answer]] : [])),
        ),
    )

/** Any answers to a whole form. */
export const answersTo = (form: FormDefinition): fc.Arbitrary<Answers> =>
  answersOf({ questions: form.sections.flatMap(({ questions }) => questions) })
