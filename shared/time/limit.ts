import type { WorkingCalendar } from './working-calendar.ts'
import { addWorkingDays } from './working-days.ts'
import { addWorkingTime, nextOpen, workingTimeBetween } from './working-time.ts'
import { hour, type Instant, toInstant } from './zone.ts'

/**
 * How long something may take.
 *
 * hours          by the clock on the wall, day and night, from the moment it starts
 * working-hours  only while the team is at work. With `runsPastClosing` it starts when the team is next at work and then
 *                runs on past closing: what is urgent and was taken up is finished the same day
 * working-days   see addWorkingDays
 */
export type Limit =
  | { readonly amount: number; readonly unit: 'hours' | 'working-days' }
  | { readonly amount: number; readonly unit: 'working-hours'; readonly runsPastClosing: boolean }

/** When a limit that starts at a moment is up. */
export function addLimit(start: Instant, limit: Limit, calendar: WorkingCalendar): Instant {
  if (limit.unit === 'working-days') return addWorkingDays(start, limit.amount, calendar)
  return carryOn(start, limit.amount * hour, limit, calendar)
}

/** What remains, in milliseconds, of a limit that is up at `due`: of working time, or of plain time, as it counts. */
export function remainingOf(due: Instant, now: Instant, limit: Limit, calendar: WorkingCalendar): number {
  return countsWorkingTime(limit)
    ? workingTimeBetween(now, due, calendar)
    : Math.max(0, Date.parse(due) - Date.parse(now))
}

/** When a limit is up of which an amount of milliseconds remained when it started, or started again. */
export function carryOn(start: Instant, amount: number, limit: Limit, calendar: WorkingCalendar): Instant {
  if (limit.unit === 'hours') return toInstant(Date.parse(start) + amount)
  if (countsWorkingTime(limit)) return addWorkingTime(start, amount, calendar)
  return toInstant(Date.parse(nextOpen(start, calendar)) + amount)
}

function countsWorkingTime(limit: Limit): boolean {
  return limit.unit === 'working-days' || (limit.unit === 'working-hours' && !limit.runsPastClosing)
}
