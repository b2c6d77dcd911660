import { type Answer, isCellEmpty, rowsOf } from '#shared/form/answers.ts'
import type { Question } from '#shared/form/definition.ts'

export type Indicators = Extract<Question, { kind: 'indicators' }>

/** How many indicators of a list have been answered; evidence alone is no answer. */
export function countIndicators(
  question: Indicators,
  answer: Answer | undefined,
): { answered: number; of: number } {
  const answered = rowsOf(answer).filter(
    ({ row, state }) => question.rows.some(({ id }) => id === row) && !isCellEmpty(state),
  )
  return { answered: answered.length, of: question.rows.length }
}
