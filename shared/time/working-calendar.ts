import type { CalendarDate } from '#shared/identifiers/calendar-date.ts'
import { addDays, type Weekday, weekdayOf } from './day.ts'
import { atLocalTime, hour, timeOfDay } from './zone.ts'

/** When a team opens and closes on a day, by the clock on the wall: '09:00' and '17:00'; midnight at the end is '24:00'. */
export interface OpeningHours {
  readonly from: string
  readonly to: string
}

/** When a team works. Kept per partnership, as data. */
export interface WorkingCalendar {
  /** An IANA time zone: 'Europe/London'. */
  readonly zone: string
  /** A weekday that is missing is not worked. */
  readonly hours: Readonly<Partial<Record<Weekday, OpeningHours>>>
  /** Days not worked although their weekday is. */
  readonly bankHolidays: readonly CalendarDate[]
}

/** The hours of an office that opens from Monday to Friday. */
export function officeHours(from: string, to: string): WorkingCalendar['hours'] {
  const hours = { from, to }
  return { monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours }
}

/** How many hours each day that is worked has. */
export function workedHours({ hours }: WorkingCalendar): number[] {
  return Object.values(hours).map(({ from, to }) => (timeOfDay(to) - timeOfDay(from)) / hour)
}

/** Whether a date is worked. */
export function isWorkingDay(date: CalendarDate, calendar: WorkingCalendar): boolean {
  return calendar.hours[weekdayOf(date)] !== undefined && !calendar.bankHolidays.includes(date)
}

/** The first working day after a date, or before it. */
export function nextWorkingDay(
  date: CalendarDate,
  calendar: WorkingCalendar,
  step: 1 | -1 = 1,
): CalendarDate {
  if (Object.keys(calendar.hours).length === 0)
    throw new Error('A working calendar needs a day that is worked')
  let day = addDays(date, step)
  while (!isWorkingDay(day, calendar)) day = addDays(day, step)
  return day
}

/** The moments, in milliseconds, at which a working day opens and closes; undefined for a day not worked. */
export function openingOf(
  date: CalendarDate,
  calendar: WorkingCalendar,
): { open: number; close: number } | undefined {
  const hours = calendar.hours[weekdayOf(date)]
  if (!hours || !isWorkingDay(date, calendar)) return undefined
  return {
    open: atLocalTime(date, timeOfDay(hours.from), calendar.zone),
    close: atLocalTime(date, timeOfDay(hours.to), calendar.zone),
  }
}
