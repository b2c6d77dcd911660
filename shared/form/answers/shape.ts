import type { FieldError } from '../../failure.ts'
import { fail, ok, type Result } from '../../result.ts'
import type { Question, Section } from '../format/definition.ts'
import { type Answer, type Answers, type Cell, isDateParts, type Row } from './answers.ts'
import { columnsOf, isInRows, linesOf } from './columns.ts'
import type { Asked } from './options.ts'
import { hasKeys } from './row-keys.ts'

/** The answer to a question, if there is one in the shape that the question asks for. */
export function findAnswer(question: Question, answers: Answers): Answer | undefined {
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
  return answer && fits(question, answer) ? answer : undefined
}

/** Whether an answer has the shape of its question: a text, a date, a list or rows of these. Says nothing of its value. */
export function fits(question: Question, { value }: Answer): boolean {
  if (value === undefined) return true
  if (!isInRows(question)) return cellFits(question, value as Cell)
  if (!Array.isArray(value) || !value.every((row): row is Row => typeof row === 'object')) return false
  return value.every((row) => rowFits(question, row)) && linesFit(question, value)
}

/** Where there are fixed lines, each row is of one of them, and no two of the same. */
function linesFit(question: Question, rows: readonly Row[]): boolean {
  const lines = linesOf(question).map(({ id }) => id)
  if (lines.length === 0) return true
  const named = rows.map(({ row }) => row)
  return new Set(named).size === rows.length && named.every((row) => lines.some((line) => line === row))
}

function rowFits(question: Question, row: Row): boolean {
  const hasLines = linesOf(question).length > 0
  return Object.entries(row).every(([id, cell]) => {
    if (id === 'row' && hasLines) return true
    if (id === 'row' && hasKeys(question)) return typeof cell === 'string' && /^[\w-]{1,40}$/.test(cell)
    const column = columnsOf(question).find((one) => one.id === id)
    return column !== undefined && cellFits(column, cell)
  })
}

function cellFits({ kind }: Asked, cell: Cell): boolean {
  if (kind === 'date' || kind === 'date-of-birth') return isDateParts(cell)
  if (kind === 'choices' || kind === 'children')
    return Array.isArray(cell) && cell.every((one) => typeof one === 'string')
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
