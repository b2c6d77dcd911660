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
  /** Counts changes of the agenda and of the meeting; a page that shows an older one is stale. */
  readonly version: number
}
