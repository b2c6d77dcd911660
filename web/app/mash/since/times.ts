import { londonClock } from '#shared/identifiers/date-time.ts'
import { addDays, weekdayOf } from '#shared/time/day.ts'
import { atLocalTime, timeOfDay, toInstant } from '#shared/time/zone.ts'

const HOUR = 3_600_000

/** Times that people who come back ask for, and their addresses. */
export function timesToChoose(now: number): { readonly text: string; readonly since: string | undefined }[] {
  const today = londonClock(now).date
  const friday = [1, 2, 3, 4, 5, 6, 7].map((days) => addDays(today, -days)).find(isFriday) as string
  return [
    { text: 'Since you left', since: undefined },
    { text: 'The last 4 hours', since: toInstant(now - 4 * HOUR) },
    { text: 'The last 24 hours', since: toInstant(now - 24 * HOUR) },
    {
      text: 'Since Friday at 5pm',
      since: toInstant(atLocalTime(friday, timeOfDay('17:00'), 'Europe/London')),
    },
    { text: 'The last 7 days', since: toInstant(now - 7 * 24 * HOUR) },
  ]
}

const isFriday = (date: string): boolean => weekdayOf(date) === 'friday'
