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
export type Answer = { value?: string | string[] | DateParts | Row[]; mark?: Mark }

/** By question id. A question that is not here has not been answered. */
export type Answers = { [question: string]: Answer }

export const isDateParts = (value: unknown): value is DateParts =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && 'year' in value

export const isCellEmpty = (cell: Cell | undefined): boolean => {
  if (cell === undefined) return true
  if (typeof cell === 'string') return cell.trim() === ''
  if (Array.isArray(cell)) return cell.every((one) => one.trim() === '')
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

/** Whether there is an answer at all: something typed, or a mark that says why not. */
export const isAnswered = (answer: Answer | undefined): boolean =>
  hasValue(answer) || answer?.mark !== undefined

/** The one text of an answer, trimmed; empty when it is none. */
export const textOf = (answer: Answer | undefined): string =>
  typeof answer?.value === 'string' ? answer.value.trim() : ''

/** Puts what a section's page sent into the answers kept so far. An answer that was emptied goes. */
export function mergeAnswers(kept: Answers, sent: Answers): Answers {
  const merged: Answers = { ...kept, ...sent }
  return Object.fromEntries(
    Object.entries(merged).filter(([, answer]) => isAnswered(answer) || rowsOf(answer).length > 0),
  )
}
