import type { FieldError } from '../failure.ts'
import { fail, ok, type Result } from '../result.ts'
import { type Answer, type Answers, type Cell, isDateParts, type Row } from './answers.ts'
import { columnsOf, isInRows } from './columns.ts'
import type { Column, Question, Section } from './definition.ts'

/** The answer to a question, if there is one in the shape that the question asks for. */
export function findAnswer(question: Question, answers: Answers): Answer | undefined {
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
  return answer && fits(question, answer) ? answer : undefined
}

/** Whether an answer has the shape of its question: a text, a date, a list or rows of these. Says nothing of its value. */
export function fits(question: Question, { value }: Answer): boolean {
  if (value === undefined) return true
  if (!isInRows(question)) return cellFits(question as Column, value as Cell)
  return Array.isArray(value) && value.every((row) => typeof row === 'object' && rowFits(question, row))
}

function rowFits(question: Question, row: Row): boolean {
  const lines = question.kind === 'checklist' ? question.rows.map(({ id }) => id) : undefined
  return Object.entries(row).every(([id, cell]) => {
    if (id === 'row' && lines) return lines.some((line) => line === cell)
    const column = columnsOf(question).find((one) => one.id === id)
    return column !== undefined && cellFits(column, cell)
  })
}

function cellFits({ kind }: Column, cell: Cell): boolean {
  if (kind === 'date' || kind === 'date-of-birth') return isDateParts(cell)
  if (kind === 'choices') return Array.isArray(cell) && cell.every((one) => typeof one === 'string')
  return typeof cell === 'string'
}

/** Takes the answers of a page, valid or not; refuses those that belong to no question of it, are the manager's to give, or have another shape. */
export function acceptAnswers(section: Section, answers: Answers): Result<Answers, FieldError[]> {
  const refused = Object.entries(answers).flatMap(([id, answer]): FieldError[] => {
    const question = section.questions.find((one) => one.id === id)
    if (!question) return [{ field: id, message: `There is no question ${id} on this page` }]
    if (question.answeredBy === 'manager')
      return [{ field: id, message: `Question ${id} is for the manager` }]
    return fits(question, answer)
      ? []
      : [{ field: id, message: `The answer to question ${id} is not of its kind` }]
  })
  return refused.length === 0 ? ok(answers) : fail(refused)
}
