import type { CalendarDate } from '#shared/identifiers/calendar-date.ts'
import { type Rating, ratingIds } from '#shared/referral/ratings.ts'
import { dueAt } from '../clock.ts'
import { atLocalTime, hour, type Instant, toInstant } from '../zone.ts'
import type { ClockSettings } from './clock-settings.ts'

/** A moment at which what is more urgent would be due after what is less. */
export interface Crossing {
  readonly receivedAt: Instant
  readonly urgent: Rating
  readonly urgentDue: Instant
  readonly other: Rating
  readonly otherDue: Instant
}

const FORTNIGHT = 14 * 24

/**
 * Where limits that are counted in different ways cross: the first moment in the fortnight from a date, for each two
 * ratings that follow each other. Published schemes do cross, so it is shown and not refused.
 */
export function findCrossings({ clocks, calendar }: ClockSettings, from: CalendarDate): Crossing[] {
  const start = atLocalTime(from, 0, calendar.zone)
  const dueOf = (rating: Rating, startedAt: Instant) => {
    const due = dueAt({ kind: 'decision', startedAt, rating, pauses: [] }, clocks, calendar)
    return due.kind === 'due' ? due.at : undefined
  }
  return ratingIds.flatMap((urgent, index) => {
    const other = ratingIds.slice(index + 1).find((rating) => clocks.decision[rating])
    if (!other || !clocks.decision[urgent]) return []
    for (let hours = 0; hours < FORTNIGHT; hours++) {
      const receivedAt = toInstant(start + hours * hour)
      const [urgentDue, otherDue] = [dueOf(urgent, receivedAt), dueOf(other, receivedAt)]
      if (urgentDue && otherDue && urgentDue > otherDue)
        return [{ receivedAt, urgent, urgentDue, other, otherDue }]
    }
    return []
  })
}
