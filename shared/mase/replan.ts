import type { CalendarDate } from '../identifiers/calendar-date.ts'
import { formatDate } from '../identifiers/date.ts'
import { weekdayOf } from '../time/day.ts'
import { isWorkingDay, type WorkingCalendar } from '../time/working-calendar.ts'
import { deadlinesOf } from './deadlines.ts'
import type { Meeting } from './meeting.ts'
import { type DeadlineName, type DeadlineOffsets, deadlineNames } from './settings.ts'

/** What can be changed of one meeting. */
export type MeetingPlan = Pick<
  Meeting,
  'date' | 'time' | 'minutes' | 'place' | 'link' | 'chair' | 'deputies' | 'members'
>

/** How deadlines are counted. */
export interface Counting {
  readonly offsets: DeadlineOffsets
  readonly calendar: WorkingCalendar
}

export const deadlineList = Object.keys(deadlineNames) as DeadlineName[]

const isMoved = (before: Meeting, plan: MeetingPlan): boolean =>
  (['date', 'time', 'minutes', 'place'] as const).some((part) => before[part] !== plan[part])

/**
 * A meeting as it is after a change. Where its date moves, its deadlines move along, except those that a person set; where
 * its time or place changes, calendars are to be told.
 */
export function replan(before: Meeting, plan: MeetingPlan, counting: Counting): Meeting {
  const setByHand = before.setByHand ?? []
  const counted = deadlinesOf(plan.date, counting.offsets, counting.calendar)
  const kept = Object.fromEntries(setByHand.map((name) => [name, before.deadlines[name]]))
  return {
    ...before,
    ...plan,
    deadlines: before.date === plan.date ? before.deadlines : { ...counted, ...kept },
    sequence: (before.sequence ?? 0) + (isMoved(before, plan) ? 1 : 0),
  }
}

/** The meeting with deadlines set by hand; one that is left out is counted again from the date. */
export function withDeadlines(
  before: Meeting,
  given: Readonly<Partial<Record<DeadlineName, CalendarDate>>>,
  { offsets, calendar }: Counting,
): Meeting {
  const counted = deadlinesOf(before.date, offsets, calendar)
  const byHand = deadlineList.filter((name) => given[name] !== undefined && given[name] !== counted[name])
  return { ...before, deadlines: { ...counted, ...given }, setByHand: byHand }
}

const dayNames = {
  saturday: 'a Saturday',
  sunday: 'a Sunday',
} as const

/** Why a date is no working day, in words: `a Saturday`, `a bank holiday`; undefined where it is one. */
export function whyNotWorked(date: CalendarDate, calendar: WorkingCalendar): string | undefined {
  if (isWorkingDay(date, calendar)) return undefined
  if (calendar.bankHolidays.includes(date)) return 'a bank holiday, or another day on which you are closed'
  const day = weekdayOf(date)
  return day === 'saturday' || day === 'sunday' ? dayNames[day] : `a ${day}, on which nobody works`
}

/** What somebody should look at again of the dates of a meeting. */
export function warningsOf(meeting: Meeting, calendar: WorkingCalendar): string[] {
  const { date, deadlines } = meeting
  const ofMeeting = whyNotWorked(date, calendar)
  const warnings = ofMeeting ? [`The meeting is on ${ofMeeting}`] : []
  for (const name of deadlineList) {
    const day = deadlines[name]
    const why = whyNotWorked(day, calendar)
    if (why) warnings.push(`${deadlineNames[name]}: ${formatDate(day)} is ${why}`)
    if (name === 'minutes-out' ? day < date : day > date)
      warnings.push(
        `${deadlineNames[name]}: ${formatDate(day)} is ${name === 'minutes-out' ? 'before' : 'after'} the meeting`,
      )
  }
  return warnings
}
