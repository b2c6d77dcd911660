import type { CalendarDate } from '#shared/identifiers/calendar-date.ts'
import { nextWorkingDay, openingOf, type WorkingCalendar } from './working-calendar.ts'
import { nextOpen } from './working-time.ts'
import { atLocalTime, type Instant, localDate, localTime, toInstant } from './zone.ts'

/**
 * The moment by which a number of working days has passed: the same time of day, that many working days later, or the
 * closing of that day where it closes earlier. What comes in while the team is closed counts as there at its next
 * opening, and has the whole of that day as its first: in on a Saturday with one working day, due at Monday's closing.
 *
 * @param days a whole number, 1 or more
 */
export function addWorkingDays(start: Instant, days: number, calendar: WorkingCalendar): Instant {
  const from = Date.parse(nextOpen(start, calendar))
  let date = localDate(from, calendar.zone)
  const cameAtOpening = openingOf(date, calendar)?.open === from
  for (let left = cameAtOpening ? days - 1 : days; left > 0; left--) date = nextWorkingDay(date, calendar)

  const opening = openingOf(date, calendar)
  if (!opening) throw new Error(`${date} is not a working day`)
  if (cameAtOpening) return toInstant(opening.close)
  const sameTime = atLocalTime(date, localTime(from, calendar.zone), calendar.zone)
  return toInstant(Math.min(Math.max(sameTime, opening.open), opening.close))
}

/** The working day that is a number of working days before a date: when papers for a meeting must be out. */
export function workingDaysBefore(date: CalendarDate, days: number, calendar: WorkingCalendar): CalendarDate {
  let day = date
  for (let left = days; left > 0; left--) day = nextWorkingDay(day, calendar, -1)
  return day
}
