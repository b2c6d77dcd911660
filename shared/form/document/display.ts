import type { CalendarDate } from '../../identifiers/calendar-date.ts'
import { ageOn, formatDate } from '../../identifiers/date.ts'
import { checkNhsNumber, formatNhsNumber } from '../../identifiers/nhs-number.ts'
import { type Answers, type Cell, type DateParts, isCellEmpty, isDateParts } from '../answers/answers.ts'
import { namesOfChildren } from '../answers/children.ts'
import { type Asked, isChosen, optionsOf } from '../answers/options.ts'
import { shownLabel } from '../answers/wording.ts'
import { dateIn } from '../progress/check-date.ts'

/** What displaying needs besides the answers: the day for ages, and the names of the directory by contact id. */
export interface DisplayFacts {
  readonly on: CalendarDate
  readonly contacts?: Readonly<Record<string, string>>
  /** All answers of the form: some answers speak of others by key. */
  readonly answers?: Answers
}

/** One answer in words: one text, or one for each thing chosen. Empty when there is nothing. What is not valid stays as typed. */
export function displayCell(column: Asked, cell: Cell | undefined, facts: DisplayFacts): string[] {
  if (cell === undefined || isCellEmpty(cell)) return []
  if (column.kind === 'children') return namesOfChildren(column, cell, facts.answers ?? {})
  if (isDateParts(cell)) return [displayDate(column, cell, facts.on)]
  if (Array.isArray(cell)) return cell.map((value) => displayChosen(column, value))
  return [displayText(column, cell, facts)]
}

function displayText(column: Asked, typed: string, { contacts }: DisplayFacts): string {
  if (isChosen(column)) return displayChosen(column, typed)
  if (column.kind === 'tick') return column.tickLabel ?? 'Yes'
  if (column.kind === 'contact')
    return contacts && Object.hasOwn(contacts, typed) ? (contacts[typed] ?? typed) : typed
  if (column.kind !== 'nhs-number') return typed.trim()
  const number = checkNhsNumber(typed)
  return number.ok ? formatNhsNumber(number.value) : typed.trim()
}

function displayChosen(column: Asked, value: string): string {
  const option = optionsOf(column).find((one) => one.value === value)
  return option ? shownLabel(option) : value
}

function displayDate(column: Asked, parts: DateParts, on: CalendarDate): string {
  const typed = [parts.day, parts.month, parts.year].map((part) => part.trim()).filter((part) => part !== '')
  const date = dateIn(parts)
  const written = date ? formatDate(date) : typed.join(' ')
  if (column.kind !== 'date-of-birth') return written
  if (parts.estimate === 'expected') return `Expected ${written} (not yet born)`
  const guess = parts.estimate === 'estimated' ? ' (estimated)' : ''
  return date && date <= on && column.of === 'child' && !guess
    ? `${written} (aged ${ageOn(date, on)} on ${formatDate(on)})`
    : `${written}${guess}`
}
