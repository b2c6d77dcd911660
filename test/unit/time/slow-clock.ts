import { londonClock } from '#shared/identifiers/date-time.ts'
import type { Limit } from '#shared/time/limit.ts'
import type { WorkingCalendar } from '#shared/time/working-calendar.ts'
import { minute } from '#shared/time/zone.ts'

const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', weekday: 'long' })

/** What the wall shows in a minute. Asked of the platform once, for it is asked of many. */
const seen = new Map<number, { readonly date: string; readonly time: string; readonly day: string }>()
export function onTheWall(moment: number) {
  const known = seen.get(moment)
  if (known) return known
  const now = { ...londonClock(moment), day: weekday.format(moment).toLowerCase() }
  seen.set(moment, now)
  return now
}

/** Whether the team is at work in the minute that starts at a moment. */
export function isAtWork(moment: number, calendar: WorkingCalendar): boolean {
  const { date, time, day } = onTheWall(moment)
  const hours = calendar.hours[day as keyof WorkingCalendar['hours']]
  return hours !== undefined && !calendar.bankHolidays.includes(date) && time >= hours.from && time < hours.to
}

/** A pause that is over, as moments. */
export type Stop = readonly [from: number, to: number]

/**
 * When so many minutes of a limit have run: walks on from minute to minute and counts those that count. In a pause none
 * does; what starts when the team is at work waits for that anew after each.
 */
export function walk(
  start: number,
  minutes: number,
  limit: Limit,
  calendar: WorkingCalendar,
  stops: readonly Stop[] = [],
): number {
  let moment = start
  let begun = false
  for (let left = minutes; left > 0; moment += minute) {
    if (stops.some(([from, to]) => moment >= from && moment < to)) begun = false
    else {
      const runsOn: boolean = limit.unit === 'working-hours' && limit.runsPastClosing && begun
      begun = limit.unit === 'hours' || runsOn || isAtWork(moment, calendar)
      if (begun) left--
    }
  }
  return moment
}

/** The minutes between two moments in which the team is at work. */
export function minutesAtWork(from: number, to: number, calendar: WorkingCalendar): number {
  let minutes = 0
  for (let moment = from; moment < to; moment += minute) if (isAtWork(moment, calendar)) minutes++
  return minutes
}

/**
 * When working days are over: the days on which the team works are gone through minute by minute. What came as a day
 * opened, or before, has that day as its first and ends as the last one closes. What came later ends at the same time by
 * the wall, that many days on, or where that day opens later or closes earlier, then.
 */
export function slowWorkingDays(start: number, days: number, calendar: WorkingCalendar): number {
  const worked: { readonly date: string; readonly minutes: number[] }[] = []
  let moment = start
  while (worked.length <= days + 1) {
    if (isAtWork(moment, calendar)) {
      const { date } = onTheWall(moment)
      const last = worked.at(-1)
      if (last?.date === date) last.minutes.push(moment)
      else worked.push({ date, minutes: [moment] })
    }
    moment += minute
  }
  const first = worked[0]?.minutes[0] as number
  const opening =
    !isAtWork(first - minute, calendar) || onTheWall(first - minute).date !== onTheWall(first).date
  const last = worked[opening ? days - 1 : days]?.minutes as number[]
  const closing = (last.at(-1) as number) + minute
  if (opening) return closing
  return last.find((one) => onTheWall(one).time >= onTheWall(first).time) ?? closing
}
