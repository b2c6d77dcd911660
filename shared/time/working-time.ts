import { nextWorkingDay, openingOf, type WorkingCalendar } from './working-calendar.ts'
import { type Instant, localDate, toInstant } from './zone.ts'

/**
 * The moment at which an amount of working time has passed. Time outside the calendar's hours does not count; a start
 * outside them counts from the next opening. What ends exactly at closing ends then, not at the next opening.
 *
 * @param amount milliseconds of working time, not negative
 */
export function addWorkingTime(start: Instant, amount: number, calendar: WorkingCalendar): Instant {
  const from = Date.parse(start)
  let left = amount
  for (const { open, close } of openingsFrom(from, calendar)) {
    const begin = Math.max(from, open)
    if (left <= close - begin) return toInstant(begin + left)
    left -= close - begin
  }
  throw new Error('Openings never end')
}

/** The working time, in milliseconds, between two moments; 0 where the second is not later. */
export function workingTimeBetween(start: Instant, end: Instant, calendar: WorkingCalendar): number {
  const from = Date.parse(start)
  const to = Date.parse(end)
  let total = 0
  for (const { open, close } of openingsFrom(from, calendar)) {
    if (open >= to) break
    total += Math.max(0, Math.min(close, to) - Math.max(open, from))
  }
  return total
}

/** The moment itself where the team is at work then, else its next opening. */
export function nextOpen(moment: Instant, calendar: WorkingCalendar): Instant {
  return addWorkingTime(moment, 0, calendar)
}

/** The openings that are not over at a moment, in order and without end. */
function* openingsFrom(moment: number, calendar: WorkingCalendar) {
  let date = localDate(moment, calendar.zone)
  for (;;) {
    const opening = openingOf(date, calendar)
    if (opening && opening.close > moment) yield opening
    date = nextWorkingDay(date, calendar)
  }
}
