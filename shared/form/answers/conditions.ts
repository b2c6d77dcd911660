import type { Column, Condition, Question } from '../format/definition.ts'
import { type Answers, type Cell, hasValue, isCellEmpty, type Row } from './answers.ts'

/** Whether a question is asked at all, given the other answers. */
export function isAsked(question: Question, answers: Answers): boolean {
  return question.when === undefined || holds(question.when, answers)
}

/** Whether a condition holds, given the answers. */
export function holds(when: Condition, answers: Answers): boolean {
  const other = Object.hasOwn(answers, when.question) ? answers[when.question] : undefined
  // A mark is no answer here: where nothing was identified, nobody needs to know.
  if ('answered' in when) return hasValue(other) === when.answered
  if (!hasValue(other)) return other?.mark !== undefined && wanted(when).includes(other.mark)
  return chosen(other?.value).some((value) => wanted(when).includes(value))
}

/** Whether a column is asked in this row, given the other columns of the row. */
export function isColumnAsked(column: Column, row: Row): boolean {
  const { when } = column
  if (!when) return true
  const other = Object.hasOwn(row, when.question) ? row[when.question] : undefined
  if ('answered' in when) return !isCellEmpty(other) === when.answered
  return chosen(other).some((value) => wanted(when).includes(value))
}

const wanted = (when: Exclude<Condition, { answered: boolean }>): readonly string[] =>
  'in' in when ? when.in : [when.equals]

const chosen = (value: Cell | Row[] | undefined): string[] => {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
