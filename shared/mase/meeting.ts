import type { CalendarDate } from '../identifiers/calendar-date.ts'
import type { PersonRef } from '../referral/referral.ts'
import type { AgendaOrder } from './agenda.ts'
import type { DeadlineName, Member } from './settings.ts'

/**
 * Where a meeting is.
 *
 * planned    its agenda is built and its papers go out
 * running    it is being held now
 * held       it was held; its minutes are written
 * approved   its minutes were approved and sent out
 * cancelled  it is not held; what was on its agenda waits for another
 */
export const meetingStages = ['planned', 'running', 'held', 'approved', 'cancelled'] as const
export type MeetingStage = (typeof meetingStages)[number]

/** That a post was asked to come, and what its calendar was told. */
export interface Invited {
  /** The sequence of the meeting that it was told of; a lower one than the meeting's is out of date. */
  readonly sequence: number
  readonly at: string
  /** Id of the mail, whose fate is followed. */
  readonly mail: string
}

export interface Meeting {
  readonly partnership: string
  /** ISO date on which the series has it. With the partnership it names the meeting, also after it was moved. */
  readonly id: string
  /** ISO date on which it is held. */
  readonly date: CalendarDate
  /** 24-hour local time. */
  readonly time: string
  /** How long it is, in minutes. */
  readonly minutes: number
  readonly place: string
  readonly link?: string
  /** Posts of the directory. */
  readonly chair?: string
  readonly deputies: readonly string[]
  readonly members: readonly Member[]
  /** Each counted in working days from the date, or set by hand. */
  readonly deadlines: Readonly<Record<DeadlineName, CalendarDate>>
  /** Those that a person set, which do not move with the meeting. */
  readonly setByHand?: readonly DeadlineName[]
  readonly stage: MeetingStage
  readonly order: AgendaOrder
  /** Who changed the agenda last, for whoever comes second. */
  readonly changed?: { readonly by: PersonRef; readonly at: string }
  /** Why it is held besides the series. */
  readonly extraordinary?: string
  /** The request that added it, so that pressing twice adds it once. */
  readonly requestId?: string
  readonly cancelled?: { readonly reason: string; readonly by: PersonRef; readonly at: string }
  /** By the post that was invited. */
  readonly invitations?: Readonly<Record<string, Invited>>
  /** How often the time or the place was changed, as calendars count it (SEQUENCE of RFC 5545); 0 where absent. */
  readonly sequence?: number
  /**
   * Counts changes of when and where it is, who is asked, and its deadlines; 0 where absent. Apart from the version, so
   * that who puts the agenda in order and who moves the meeting do not stand in each other's way.
   */
  readonly revision?: number
  /** Who made the last of those changes. */
  readonly planChanged?: { readonly by: PersonRef; readonly at: string }
  /** That whoever had not replied was reminded: with which sequence. */
  readonly chased?: { readonly sequence: number; readonly at: string }
  /** Counts changes of the agenda and of the meeting; a page that shows an older one is stale. */
  readonly version: number
}
