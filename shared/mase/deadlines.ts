import type { CalendarDate } from '../identifiers/calendar-date.ts'
import { nextWorkingDay, type WorkingCalendar } from '../time/working-calendar.ts'
import { type DeadlineName, type DeadlineOffsets, deadlineNames } from './settings.ts'

/** The working day that is a number of working days after a date, or before it where the number is negative. */
export function countWorkingDays(date: CalendarDate, days: number, calendar: WorkingCalendar): CalendarDate {
  let day = date
  for (let left = Math.abs(days); left > 0; left--) day = nextWorkingDay(day, calendar, days < 0 ? -1 : 1)
  return day
}

/** The dates that hang on a meeting, counted in working days from the day on which it is held. */
export const deadlinesOf = (
  date: CalendarDate,
  offsets: DeadlineOffsets,
  calendar: WorkingCalendar,
): Record<DeadlineName, CalendarDate> =>
  Object.fromEntries(
    (Object.keys(deadlineNames) as DeadlineName[]).map((name) => [
      name,
      countWorkingDays(date, offsets[name], calendar),
    ]),
  ) as Record<DeadlineName, CalendarDate>
