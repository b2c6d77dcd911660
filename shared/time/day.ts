import type { CalendarDate } from '#shared/identifiers/calendar-date.ts'

export const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const
export type Weekday = (typeof weekdays)[number]

const dayLength = 86_400_000

/** The date a number of days later, or earlier where it is negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(midnight(date) + days * dayLength).toISOString().slice(0, 10)
}

/** The day of the week of a date. */
export function weekdayOf(date: CalendarDate): Weekday {
  return weekdays[new Date(midnight(date)).getUTCDay()] ?? 'sunday'
}

function midnight(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`)
}
