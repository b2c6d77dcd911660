import * as z from 'zod'
import { withCommas } from '../../with-commas.ts'

/** A date as it was typed, valid or not. */
export type DateParts = {
  day: string
  month: string
  year: string
  /** Only for dates of birth: a guess, or the date on which an unborn child is expected. */
  estimate?: 'estimated' | 'expected'
  /** Only for dates of birth: the person has confirmed that the child is 18 or over. */
  adult?: 'confirmed'
}

export type Cell = string | string[] | DateParts

/** One row of a repeat or checklist by column id. In a checklist `row` names which of its fixed rows it is. */
export type Row = { [column: string]: Cell }

export type Mark = 'not-known' | 'not-applicable'

/** What was typed or chosen, kept as typed even when it is not valid, and why there is nothing where there is not. */
export type Answer = {
  value?: string | string[] | DateParts | Row[]
  mark?: Mark
  /** What did not fit into the answer: every question has extra space. */
  more?: string
}

/** By question id. A question that is not here has not been answered. */
export type Answers = { [question: string]: Answer }

export const isDateParts = (value: unknown): value is DateParts =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && 'year' in value

export const isCellEmpty = (cell: Cell | undefined): boolean => {
  if (cell === undefined) return true
  if (typeof cell === 'string') return cell.trim() === ''
  if (Array.isArray(cell)) return cell.every((one) => typeof one === 'string' && one.trim() === '')
  return [cell.day, cell.month, cell.year].every((part) => part.trim() === '')
}

export const isRowEmpty = (row: Row): boolean =>
  Object.entries(row).every(([column, cell]) => column === 'row' || isCellEmpty(cell))

/** The rows of an answer; none when it is not an answer in rows. */
export const rowsOf = (answer: Answer | undefined): Row[] => {
  const value = answer?.value
  return Array.isArray(value) ? value.filter((one): one is Row => typeof one === 'object') : []
}

/** Whether something was typed or chosen (a mark does not count). */
export const hasValue = (answer: Answer | undefined): boolean => {
  const value = answer?.value
  if (value === undefined) return false
  if (Array.isArray(value))
    return value.some((one) => (typeof one === 'string' ? one.trim() !== '' : !isRowEmpty(one)))
  return !isCellEmpty(value)
}

/** Whether anything at all stands at a question: an answer, or only a note beside it. */
export const isKept = (answer: Answer | undefined): boolean =>
  isAnswered(answer) || (answer?.more ?? '').trim() !== ''

/** Whether there is an answer at all: something typed, or a mark that says why not. */
export const isAnswered = (answer: Answer | undefined): boolean =>
  hasValue(answer) || answer?.mark !== undefined

/** The one text of an answer, trimmed; empty when it is none. */
export const textOf = (answer: Answer | undefined): string =>
  typeof answer?.value === 'string' ? answer.value.trim() : ''

/** Most characters in one text, and most bytes of JSON in one page: a page of a form is one item in the store, which holds 400 kB. */
export const MOST_CHARACTERS = 20_000
export const MOST_BYTES = 300_000
export const MOST_ROWS = 50

const typed = z
  .string()
  .max(MOST_CHARACTERS, `Shorten this to ${withCommas(MOST_CHARACTERS)} characters or fewer`)
const part = z.string().max(40, 'Shorten this to 40 characters or fewer')
const dateParts = z.strictObject({
  day: part,
  month: part,
  year: part,
  estimate: z.enum(['estimated', 'expected']).optional(),
  adult: z.literal('confirmed').optional(),
})
const picked = z.array(typed).max(100)
const cell = z.union([typed, picked, dateParts])
const row = z.record(z.string().max(60), cell)
const answer = z.strictObject({
  value: z.union([typed, picked, dateParts, z.array(row).max(200)]).optional(),
  mark: z.enum(['not-known', 'not-applicable']).optional(),
  more: typed.optional(),
})

/** What may be saved for one page of a form. Checks size and shape, never whether an answer is valid. */
export const answersSchema: z.ZodType<Answers> = z
  .record(z.string().max(60), answer)
  .refine(
    (answers) => new TextEncoder().encode(JSON.stringify(answers)).length <= MOST_BYTES,
    'This page holds more than can be saved. Put the rest under another question',
  )
