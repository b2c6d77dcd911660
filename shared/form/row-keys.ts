import type { Answers, Row } from './answers.ts'
import { isRowEmpty, rowsOf } from './answers.ts'
import { linesOf } from './columns.ts'
import type { Question, Section } from './definition.ts'
import type { RowKey } from './names.ts'

/** How the controls and messages of a row know it: a line of a list by its id, any other row by its place. */
export const rowKeyOf = (question: Question, row: Row, place: number): RowKey =>
  linesOf(question).length > 0 && typeof row.row === 'string' ? row.row : place

/** Whether the rows of a question have keys of their own, because other answers speak of them. */
export const hasKeys = (question: Question): boolean => question.kind === 'repeat' && question.keyed === true

/**
 * Gives every row that others can speak of a key that it keeps for good, also when a row before it is taken away. A key
 * is never given twice, so that what was said of a row that is gone can never come to stand for another.
 */
export function withRowKeys(section: Section, answers: Answers, newKey: () => string): Answers {
  const keyed = section.questions.filter(
    (question) => hasKeys(question) && Object.hasOwn(answers, question.id),
  )
  if (keyed.length === 0) return answers
  const given = Object.fromEntries(
    keyed.map(({ id }) => {
      const seen = new Set<unknown>()
      const value = rowsOf(answers[id]).map((row) => {
        if (isRowEmpty(row)) return row
        const key = typeof row.row === 'string' && !seen.has(row.row) ? row.row : newKey()
        seen.add(key)
        return { ...row, row: key }
      })
      return [id, { ...answers[id], ...(answers[id]?.value === undefined ? {} : { value }) }]
    }),
  )
  return { ...answers, ...given }
}
