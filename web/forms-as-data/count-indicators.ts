import { type Answer, type Answers, isAnswered, isCellEmpty, rowsOf } from '#shared/form/answers/answers.ts'
import { isAsked } from '#shared/form/answers/conditions.ts'
import type { Question, Section } from '#shared/form/format/definition.ts'

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

/**
 * How many indicators of a section have been answered; nothing where it asks for none. A list that is marked as a whole
 * ("none of these") is answered.
 */
export function countIndicatorsIn(
  section: Section,
  answers: Answers,
): { answered: number; of: number } | undefined {
  const lists = section.questions.filter(
    (one) => one.kind === 'indicators' && isAsked(one, answers),
  ) as Indicators[]
  if (lists.length === 0) return undefined
  const counts = lists.map((list) => {
    const count = countIndicators(list, answers[list.id])
    return count.answered === 0 && isAnswered(answers[list.id]) ? { ...count, answered: count.of } : count
  })
  return {
    answered: counts.reduce((sum, { answered }) => sum + answered, 0),
    of: counts.reduce((sum, { of }) => sum + of, 0),
  }
}
