import type { FieldError } from '../failure.ts'
import type { CalendarDate } from '../identifiers/calendar-date.ts'
import { type DateParts, readDate } from '../identifiers/date.ts'
import { fail, ok, type Result } from '../result.ts'

/** On which day somebody was told: today or before. */
export function readToldOn(typed: DateParts, today: CalendarDate): Result<CalendarDate, FieldError> {
  const read = readDate(typed, 'Date on which they were told')
  if (!read.ok) {
    const part = read.parts.length === 3 ? '' : `.${read.parts[0]}`
    return fail({ field: `on${part}`, message: read.message })
  }
  return read.value > today
    ? fail({ field: 'on', message: 'Date on which they were told must be today or in the past' })
    : ok(read.value)
}
