import type { CalendarDate } from '#shared/identifiers/calendar-date.ts'
import { type Rating, ratingIds } from '#shared/referral/ratings.ts'
import { type Due, dueAt } from '../clock.ts'
import { addDays, weekdayOf } from '../day.ts'
import { isWorkingDay, nextWorkingDay } from '../working-calendar.ts'
import { atLocalTime, hour, type Instant, localTime, minute, toInstant } from '../zone.ts'
import type { ClockSettings } from './clock-settings.ts'

/** What the clocks of a referral that comes at a moment come to. */
export interface WorkedExample {
  readonly receivedAt: Instant
  /** What is special about the moment, where that does not show. */
  readonly before?: 'closed-day' | 'clock-change'
  readonly acknowledgement: Due
  readonly unrated: Due
  readonly decision: Readonly<Record<Rating, Due>>
  readonly partnerReturn: Readonly<Record<Rating, Due>>
}

const HALF_PAST_FOUR = 16 * hour + 30 * minute
const YEAR = 366

/**
 * Worked examples for a working morning, a Friday afternoon, a weekend, the afternoon before a day on which the MASH is
 * closed, and the evening before the clocks change: all the next ones from a date on.
 */
export function workedExamples(settings: ClockSettings, from: CalendarDate): WorkedExample[] {
  const { calendar } = settings
  const at = (date: CalendarDate, time: number) => toInstant(atLocalTime(date, time, calendar.zone))
  const next = (is: (date: CalendarDate) => boolean): CalendarDate | undefined =>
    Array.from({ length: YEAR }, (_, days) => addDays(from, days + 1)).find(is)
  const friday = next((date) => weekdayOf(date) === 'friday') ?? from
  const closed = next(
    (date) => calendar.hours[weekdayOf(date)] !== undefined && !isWorkingDay(date, calendar),
  )
  const change = next((date) => changesOn(date, calendar.zone))
  return [
    exampleOf(settings, at(nextWorkingDay(from, calendar), 10 * hour)),
    exampleOf(settings, at(friday, HALF_PAST_FOUR)),
    exampleOf(settings, at(addDays(friday, 1), 11 * hour)),
    ...(closed
      ? [exampleOf(settings, at(nextWorkingDay(closed, calendar, -1), HALF_PAST_FOUR), 'closed-day')]
      : []),
    ...(change ? [exampleOf(settings, at(addDays(change, -1), 22 * hour), 'clock-change')] : []),
  ]
}

/** Whether the clock on the wall shows another time after 24 hours: on the day on which it is put forward or back. */
const changesOn = (date: CalendarDate, zone: string): boolean =>
  localTime(atLocalTime(date, 0, zone) + 24 * hour, zone) !== 0

function exampleOf(
  { clocks, calendar }: ClockSettings,
  startedAt: Instant,
  before?: WorkedExample['before'],
): WorkedExample {
  const due = (kind: 'acknowledgement' | 'decision' | 'partner-return', rating?: Rating) =>
    dueAt({ kind, startedAt, rating, pauses: [] }, clocks, calendar)
  const byRating = (kind: 'decision' | 'partner-return') =>
    Object.fromEntries(ratingIds.map((rating) => [rating, due(kind, rating)])) as Record<Rating, Due>
  return {
    receivedAt: startedAt,
    ...(before ? { before } : {}),
    acknowledgement: due('acknowledgement'),
    unrated: due('decision'),
    decision: byRating('decision'),
    partnerReturn: byRating('partner-return'),
  }
}
