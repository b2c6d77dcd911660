import type { CalendarDate } from '#shared/identifiers/calendar-date.ts'

/** A moment as it is kept: ISO 8601 in UTC with milliseconds, '2026-11-21T16:05:00.000Z'. Sorts as text. */
export type Instant = string

export const minute = 60_000
export const hour = 60 * minute

/** Making a formatter costs a thousand times what using it does. */
const formatters = new Map<string, Intl.DateTimeFormat>()

/** The moment of a number of milliseconds since 1970. */
export function toInstant(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString()
}

/** The date that a zone's calendar shows at a moment given in milliseconds. */
export function localDate(milliseconds: number, zone: string): CalendarDate {
  return new Date(milliseconds + offset(milliseconds, zone)).toISOString().slice(0, 10)
}

/** The milliseconds into its local day that a zone's clock on the wall shows. */
export function localTime(milliseconds: number, zone: string): number {
  const local = milliseconds + offset(milliseconds, zone)
  return local - Math.floor(local / (24 * hour)) * 24 * hour
}

/**
 * The moment, in milliseconds, at which a zone's clock on the wall shows a time on a date. A time that happens twice
 * (clocks go back) is the first of the two; one that is left out (clocks go forward) is as much later.
 *
 * @param time milliseconds into the day; 24 hours and more run into the next day
 */
export function atLocalTime(date: CalendarDate, time: number, zone: string): number {
  const asIfUtc = Date.parse(`${date}T00:00:00Z`) + time
  const before = asIfUtc - offset(asIfUtc - 12 * hour, zone)
  const after = asIfUtc - offset(asIfUtc + 12 * hour, zone)
  return before + offset(before, zone) === asIfUtc || after + offset(after, zone) !== asIfUtc ? before : after
}

/** Milliseconds into the day of a time written '16:05'. */
export function timeOfDay(text: string): number {
  return Number(text.slice(0, 2)) * hour + Number(text.slice(3, 5)) * minute
}

/** How far a zone is ahead of UTC at a moment. */
function offset(milliseconds: number, zone: string): number {
  const text = formatterOf(zone).format(milliseconds)
  const match = /GMT([+-])(\d\d):(\d\d)/.exec(text)
  if (!match) return 0
  return (match[1] === '-' ? -1 : 1) * timeOfDay(`${match[2]}:${match[3]}`)
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  const kept = formatters.get(zone)
  if (kept) return kept
  const made = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset' })
  formatters.set(zone, made)
  return made
}
