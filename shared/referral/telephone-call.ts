import { type Answers, isDateParts } from '../form/answers/answers.ts'
import { findByRole, textByRole } from '../form/answers/find-by-role.ts'
import type { FormDefinition } from '../form/format/definition.ts'
import { dateIn } from '../form/progress/check-date.ts'
import type { CalendarDate } from '../identifiers/calendar-date.ts'
import { readTimeOfDay } from '../identifiers/time-of-day.ts'
import type { Partnership } from '../partnership/partnership.ts'
import { addLimit, type Limit } from '../time/limit.ts'
import { atLocalTime, hour, type Instant, localDate, minute, timeOfDay, toInstant } from '../time/zone.ts'

/**
 * How long after a telephone call the form follows, where a partnership says nothing else: 24 hours by the clock (Barking
 * and Dagenham, Walsall, Leicestershire; a few areas give 48 hours or two working days).
 */
export const usualWrittenWithin: Limit = { amount: 24, unit: 'hours' }

/** A call that a referral confirms in writing, and until when it is to be sent. */
export interface TelephoneCall {
  /** Where its time is not known, the latest that it can have been. */
  readonly at: Instant
  readonly writtenBy: Instant
  /** Only the day was said: the time of `at` is reckoned, and shown to nobody. */
  readonly dayOnly?: true
}

interface Said {
  readonly day: CalendarDate
  /** '14:05'; left out where it is not known or cannot be read. */
  readonly time?: string
}

/** Whether a form says that somebody telephoned, and when. */
export function findCall(definition: FormDefinition, answers: Answers): Said | undefined {
  if (textByRole(definition, answers, 'referral.telephoned') !== 'yes') return undefined
  const typed = findByRole(definition, answers, 'referral.telephoned.day')?.answer?.value
  const day = isDateParts(typed) ? dateIn(typed) : undefined
  const time = readTimeOfDay(textByRole(definition, answers, 'referral.telephoned.time'))
  return day === undefined ? undefined : { day, ...(time.ok && { time: time.value }) }
}

/**
 * When the written form is due after a call. A call whose time is not known is taken to have been as late as it can have
 * been: at the end of that day, or when it was first written down.
 *
 * @param before what was worked out of an earlier saving of the page
 */
export function dueAfterCall(
  { day, time }: Said,
  { writtenWithin = usualWrittenWithin, calendar }: Pick<Partnership, 'writtenWithin' | 'calendar'>,
  now: Instant,
  before?: TelephoneCall,
): TelephoneCall {
  const { zone } = calendar
  const sameDay = before && localDate(Date.parse(before.at), zone) === day
  const at = time
    ? atLocalTime(day, timeOfDay(time), zone)
    : sameDay
      ? Date.parse(before.at)
      : Math.min(Date.parse(now), atLocalTime(day, 24 * hour - minute, zone))
  const moment = toInstant(at)
  const dayOnly = time ? {} : { dayOnly: true as const }
  return { at: moment, writtenBy: addLimit(moment, writtenWithin, calendar), ...dayOnly }
}
