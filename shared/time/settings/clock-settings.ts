import type { Rating } from '#shared/referral/ratings.ts'
import type { ClockPolicy } from '../clock.ts'
import type { Weekday } from '../day.ts'
import type { WorkingCalendar } from '../working-calendar.ts'

/** What an administrator sets of a partnership's clocks. */
export interface ClockSettings {
  readonly clocks: ClockPolicy
  readonly calendar: WorkingCalendar
}

/**
 * How the time of a limit is counted, as it is chosen on the page.
 *
 * working-hours     while the MASH is open
 * working-hours-on  from when the MASH is next open, and then on past closing
 * none              no target
 */
export const limitUnits = ['hours', 'working-hours', 'working-hours-on', 'working-days', 'none'] as const
export type LimitUnit = (typeof limitUnits)[number]

/** A limit as it is typed. */
export interface TypedLimit {
  readonly amount: string
  readonly unit: LimitUnit
}

/** The settings as they are typed: all text, nothing checked. */
export interface TypedSettings {
  readonly acknowledgement: TypedLimit
  readonly unrated: TypedLimit
  readonly decision: Readonly<Record<Rating, TypedLimit>>
  readonly partnerReturn: Readonly<Record<Rating, TypedLimit>>
  /** The part of a limit that is left when somebody is warned, in percent. */
  readonly nearing: string
  /** When it opens and closes; both are blank where it is closed all day. */
  readonly hours: Readonly<Record<Weekday, { readonly from: string; readonly to: string }>>
  readonly bankHolidays: 'closed' | 'open'
  /** Further days on which it is closed, one a line. */
  readonly closings: string
}
