import type { Question, Section } from '../format/definition.ts'
import { type Answers, isRowEmpty, type Row, rowsOf } from './answers.ts'
import { linesOf } from './columns.ts'
import type { RowKey } from './names.ts'

/** How the controls and messages of a row know it: a line of a list by its id, any other row by its place. */
export const rowKeyOf = (question: Question, row: Row, place: number): RowKey =>
  linesOf(question).length > 0 && typeof row.row === 'string' ? row.row : place

/** Whether the rows of a question have keys of their own, because other answers speak of them. */
export const hasKeys = (question: Question): boolean => question.kind === 'repeat' && question.keyed === true

/**
 * Gives every row that others can speak of a key that it keeps for good, also when a row before it is taken away.
 *
 * @param newKey makes the key of a new row at a place. It must never make the same one twice, so that what was said of a
 *   row that is gone can never come to stand for another
 */
export function withRowKeys(section: Section, answers: Answers, newKey: (place: number) => string): Answers {
  const keyed = section.questions.filter(({ id }) => rowsOf(answers[id]).length > 0).filter(hasKeys)
  const given = keyed.map(({ id }) => {
    const seen = new Set<string>()
    const value = rowsOf(answers[id]).map((row, place) => {
      if (isRowEmpty(row)) return row
      const key = typeof row.row === 'string' && !seen.has(row.row) ? row.row : newKey(place)
      seen.add(key)
      return { ...row, row: key }
    })
    return [id, { ...answers[id], value }] as const
  })
  return given.length === 0 ? answers : { ...answers, ...Object.fromEntries(given) }
}
