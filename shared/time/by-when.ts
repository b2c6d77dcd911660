import { formatDate } from '../identifiers/date.ts'
import { formatTime, londonClock } from '../identifiers/date-time.ts'
import { addDays, weekdayOf } from './day.ts'
import type { Instant } from './zone.ts'

/** How far off a day may be and still be told by its name alone. */
const WEEK = 6

/**
 * When a limit is or was up, as short as it is clear in London: "9:39am today", "5pm on Monday", "5pm on 4 December 2026".
 * Nobody reckons eight working hours from a Sunday night in their head.
 */
export function byWhen(at: Instant, now: number): string {
  const [due, today] = [londonClock(at), londonClock(now).date]
  return `${formatTime(due.time)} ${dayWords(due.date, today)}`
}

function dayWords(date: string, today: string): string {
  if (date === today) return 'today'
  if (date === addDays(today, 1)) return 'tomorrow'
  if (date === addDays(today, -1)) return 'yesterday'
  if (date < addDays(today, -WEEK) || date > addDays(today, WEEK)) return `on ${formatDate(date)}`
  const weekday = weekdayOf(date)
  return `on ${weekday.charAt(0).toUpperCase()}${weekday.slice(1)}`
}
