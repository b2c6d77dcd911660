import type { CalendarDate } from '../../identifiers/calendar-date.ts'
import type { Checked } from '../../identifiers/checked.ts'
import { checkEmail } from '../../identifiers/email.ts'
import { checkNhsNumber } from '../../identifiers/nhs-number.ts'
import { checkPostcode } from '../../identifiers/postcode.ts'
import { checkTelephone } from '../../identifiers/telephone.ts'
import { readTimeOfDay } from '../../identifiers/time-of-day.ts'
import { checkUpn } from '../../identifiers/upn.ts'
import { withCommas } from '../../with-commas.ts'
import { type Cell, isDateParts, MOST_CHARACTERS } from '../answers/answers.ts'
import { type Asked, isChosen, optionsOf } from '../answers/options.ts'
import { nameInside, nameOf } from '../answers/wording.ts'
import { checkBirth, checkDay } from './check-date.ts'

/** What is wrong with one thing typed: the control to mark (its own, or a part of it), and the remedy. */
export interface CellProblem {
  readonly field: string
  readonly message: string
  /** Not wrong in itself: the person is asked to confirm it with this control. */
  readonly confirm?: string
}

/**
 * Checks one thing typed or chosen.
 *
 * @param name the name of its control
 * @param today the day in London
 */
export function checkCell(column: Asked, cell: Cell, name: string, today: CalendarDate): CellProblem[] {
  if (isDateParts(cell)) {
    if (column.kind === 'date-of-birth') return checkBirth(column, cell, name, today)
    return column.kind === 'date' ? checkDay(column, cell, name, today) : []
  }
  const message = Array.isArray(cell) ? checkChosen(column, cell) : checkTyped(column, cell)
  return message === undefined ? [] : [{ field: name, message }]
}

function checkTyped(column: Asked, typed: string): string | undefined {
  if (typed.length > MOST_CHARACTERS)
    return `${nameOf(column)} must be ${withCommas(MOST_CHARACTERS)} characters or fewer`
  if (isChosen(column)) return checkChosen(column, [typed])
  const check = checks[column.kind]
  const checked = check?.(typed)
  return checked && !checked.ok ? checked.message : undefined
}

function checkChosen(column: Asked, chosen: readonly string[]): string | undefined {
  if (!isChosen(column)) return undefined
  const known = chosen.every((value) => optionsOf(column).some((option) => option.value === value))
  return known ? undefined : `Select ${nameInside(column)} from the list`
}

const checks: Partial<Record<Asked['kind'], (typed: string) => Checked>> = {
  'nhs-number': checkNhsNumber,
  upn: checkUpn,
  telephone: checkTelephone,
  email: checkEmail,
  postcode: checkPostcode,
  time: readTimeOfDay,
}
