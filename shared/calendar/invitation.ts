import type { CalendarDate } from '../identifiers/calendar-date.ts'
import { addDays } from '../time/day.ts'

/**
 * What a calendar is told of a meeting. Nothing here is of a child: when, where, and how often that was changed. The
 * address of an online meeting is not here either; it is read after signing in.
 */
export interface Invitation {
  /** `REQUEST` asks to come or brings up to date, `CANCEL` takes out of the calendar (RFC 5546). */
  readonly method: 'REQUEST' | 'CANCEL'
  readonly sequence: number
  readonly date: CalendarDate
  /** 24-hour local time. */
  readonly time: string
  /** How long it is, in minutes. */
  readonly minutes: number
  readonly place: string
  readonly role: 'CHAIR' | 'REQ-PARTICIPANT'
}

const two = (number: number): string => String(number).padStart(2, '0')
const MINUTES_OF_DAY = 24 * 60

/** A date and time on the clock of the wall, some minutes later on that clock: '2026-12-09T12:00:00'. */
export function wallTime(date: CalendarDate, time: string, minutes = 0): string {
  const total = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) + minutes
  const day = addDays(date, Math.floor(total / MINUTES_OF_DAY))
  const ofDay = total % MINUTES_OF_DAY
  return `${day}T${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}:00`
}
