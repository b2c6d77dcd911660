import type { CalendarDate } from '../../identifiers/calendar-date.ts'
import { nextWorkingDay, type WorkingCalendar } from '../../time/working-calendar.ts'

/** Nobody asks further: two years of working days. */
const MOST = 520

/** Working days after one day up to and with another; 0 where it is not later. */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate, calendar: WorkingCalendar): number {
  let days = 0
  for (let day = nextWorkingDay(from, calendar, 1); day <= to && days < MOST; days++)
    day = nextWorkingDay(day, calendar, 1)
  return days
}
