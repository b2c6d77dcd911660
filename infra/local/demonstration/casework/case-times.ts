import type { DateParts } from '#shared/form/answers/answers.ts'
import { type CalendarDate, monthNames, partsOf } from '#shared/identifiers/calendar-date.ts'
import { toDateParts } from '#shared/identifiers/date.ts'
import { addDays, weekdayOf } from '#shared/time/day.ts'
import { meetingDates } from '#shared/time/meetings.ts'
import { demonstrationPartnerships } from '../partnerships.ts'

/** The days of a piece of casework, seen from the day on which it is written: it never grows old. */
export interface CaseTimes {
  /** A weekday, about so many days ago. */
  readonly ago: (days: number) => DateParts
  /** The same in words, '12 November'. */
  readonly said: (days: number) => string
  readonly ahead: (days: number) => DateParts
  /** The birthday of somebody who is so old today. */
  readonly born: (age: number, day: number, month: number) => DateParts
  /** The day of a partnership's next MASE meeting. */
  readonly nextMeeting: (partnership: string) => CalendarDate
}

const weekdayBefore = (today: CalendarDate, days: number): CalendarDate => {
  const date = addDays(today, -days)
  const weekend = { saturday: 1, sunday: 2 } as Readonly<Record<string, number>>
  return addDays(date, -(weekend[weekdayOf(date)] ?? 0))
}

/** Counts the days of casework from a day in London. */
export const caseTimes = (today: CalendarDate): CaseTimes => ({
  ago: (days) => toDateParts(weekdayBefore(today, days)),
  said: (days) => {
    const { day, month } = partsOf(weekdayBefore(today, days))
    return `${day} ${monthNames[month - 1]}`
  },
  ahead: (days) => toDateParts(addDays(today, days)),
  born: (age, day, month) => {
    const now = partsOf(today)
    const hadBirthday = month < now.month || (month === now.month && day <= now.day)
    return { day: String(day), month: String(month), year: String(now.year - age - (hadBirthday ? 0 : 1)) }
  },
  nextMeeting: (code) => {
    const partnership = demonstrationPartnerships.find((one) => one.code === code)
    if (!partnership) throw new Error(`No demonstration partnership ${code}`)
    const [next] = meetingDates(partnership.mase.meetings, today, 1, partnership.calendar)
    if (!next) throw new Error(`${code} has no coming meeting`)
    return next.date
  },
})
