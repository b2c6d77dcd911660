import type { CalendarDate } from '../identifiers/calendar-date.ts'
import { addDays } from '../time/day.ts'
import { addLimit } from '../time/limit.ts'
import type { WorkingCalendar } from '../time/working-calendar.ts'
import { atLocalTime, hour, type Instant, localDate, timeOfDay, toInstant } from '../time/zone.ts'
import { addMonths } from './add-months.ts'
import type { ReviewPolicy } from './policy.ts'

/** When a review is due: a day, and the moments at which the hub speaks up. */
export interface ReviewDue {
  readonly on: CalendarDate
  readonly remindAt: Instant
  readonly overdueAt: Instant
}

/** In the morning of the day, so that nobody is written to at midnight. */
const REMIND_AT = timeOfDay('08:00')

/** When the review is due of what was sent, or kept, at a moment. Days are those of the partnership's own calendar. */
export function reviewDue(
  sentAt: Instant,
  { months, remindDays, overdueAfter }: ReviewPolicy,
  calendar: WorkingCalendar,
): ReviewDue {
  const { zone } = calendar
  const on = addMonths(localDate(Date.parse(sentAt), zone), months)
  return {
    on,
    remindAt: toInstant(atLocalTime(addDays(on, -remindDays), REMIND_AT, zone)),
    overdueAt: addLimit(toInstant(atLocalTime(on, 24 * hour, zone)), overdueAfter, calendar),
  }
}

export type ReviewStage = 'coming' | 'due' | 'overdue'

/** Where a review stands at a moment. It is due from the day on which its author is reminded. */
export const stageOf = ({ remindAt, overdueAt }: ReviewDue, now: Instant): ReviewStage => {
  if (now >= overdueAt) return 'overdue'
  return now >= remindAt ? 'due' : 'coming'
}
