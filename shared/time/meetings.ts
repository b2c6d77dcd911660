import { type CalendarDate, dateOf, daysInMonth, partsOf } from '#shared/identifiers/calendar-date.ts'
import { addDays, type Weekday, weekdayOf, weekdays } from './day.ts'
import { isWorkingDay, nextWorkingDay, type WorkingCalendar } from './working-calendar.ts'

/** When a partnership's MASE meets. It is monthly (CSE Risk Assessment Tool Guidance). Times are local, '10:00'. */
export type MeetingRule =
  | {
      readonly kind: 'monthly'
      readonly nth: 1 | 2 | 3 | 4 | 'last'
      readonly weekday: Weekday
      readonly time: string
    }
  | { readonly kind: 'listed'; readonly dates: readonly CalendarDate[]; readonly time: string }

/** One meeting. `movedFrom` is the date the rule gave, where that day is not worked. */
export interface MeetingDate {
  readonly date: CalendarDate
  readonly time: string
  readonly movedFrom?: CalendarDate
}

/**
 * The next meetings on or after a date, in order. A monthly meeting that falls on a day not worked moves to the next
 * working day. Listed dates were chosen by a person and stay as they are; there may be fewer than asked for.
 */
export function meetingDates(
  rule: MeetingRule,
  from: CalendarDate,
  count: number,
  calendar: WorkingCalendar,
): MeetingDate[] {
  if (rule.kind === 'listed') {
    const coming = rule.dates.filter((date) => date >= from).toSorted()
    return coming.slice(0, count).map((date) => ({ date, time: rule.time }))
  }
  const found: MeetingDate[] = []
  // The month before may have a meeting that moved into this one.
  let month = addDays(`${from.slice(0, 7)}-01`, -1).slice(0, 7)
  while (found.length < count) {
    const meeting = meetingIn(month, rule, calendar)
    if (meeting.date >= from) found.push(meeting)
    month = addDays(`${month}-28`, 4).slice(0, 7)
  }
  return found
}

function meetingIn(
  month: string,
  rule: Extract<MeetingRule, { kind: 'monthly' }>,
  calendar: WorkingCalendar,
): MeetingDate {
  const { year, month: number } = partsOf(`${month}-01`)
  const length = daysInMonth(year, number)
  const firstOfWeek = rule.nth === 'last' ? length - 6 : (rule.nth - 1) * 7 + 1
  const start = dateOf(year, number, firstOfWeek)
  const ahead = (weekdays.indexOf(rule.weekday) - weekdays.indexOf(weekdayOf(start)) + 7) % 7
  const date = addDays(start, ahead)
  if (isWorkingDay(date, calendar)) return { date, time: rule.time }
  return { date: nextWorkingDay(date, calendar), time: rule.time, movedFrom: date }
}
