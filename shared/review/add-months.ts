import { type CalendarDate, dateOf, daysInMonth, partsOf } from '../identifiers/calendar-date.ts'

/**
 * The date a number of calendar months later: the same day of the month, or its last day where it is shorter. 31 January
 * and three months are 30 April.
 *
 * @param months a whole number, 0 or more
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const from = partsOf(date)
  const count = from.year * 12 + (from.month - 1) + months
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1]
  return dateOf(year, month, Math.min(from.day, daysInMonth(year, month)))
}
