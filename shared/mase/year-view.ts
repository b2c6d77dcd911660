import type { MailState } from '../mail/mail-state.ts'
import type { WorkingCalendar } from '../time/working-calendar.ts'
import type { Attendance, Reply, ReplyAnswer } from './attendance.ts'
import type { Meeting } from './meeting.ts'
import type { Part } from './posts-of.ts'
import type { MaseSettings, MemberSees } from './settings.ts'

/** A post of the directory that can be asked. */
export interface PostChoice {
  readonly id: string
  readonly post: string
  readonly organisation: string
}

/** When and where a meeting is, its deadlines and how it stands. */
export type MeetingDates = Pick<
  Meeting,
  | 'id'
  | 'date'
  | 'time'
  | 'minutes'
  | 'place'
  | 'link'
  | 'deadlines'
  | 'setByHand'
  | 'stage'
  | 'extraordinary'
  | 'cancelled'
>

/** How many posts said what; `silent` have said nothing of the meeting as it is now. */
export type ReplyCounts = Readonly<Record<ReplyAnswer | 'silent', number>>

/** A meeting in the list of the year. */
export interface MeetingInYear extends MeetingDates {
  /** The post that chairs it, as the directory names it. */
  readonly chairPost?: string
  readonly revision: number
  /** How many items are on its agenda. */
  readonly items: number
  readonly posts: number
  /** How many posts have an invitation to it as it is now. */
  readonly invited: number
  readonly replies: ReplyCounts
  readonly warnings: readonly string[]
}

/** One post at a meeting, with what became of its invitation. */
export interface PostAtMeeting {
  readonly contact: string
  readonly post: string
  readonly organisation: string
  /** How to reach it when mail fails. */
  readonly phone: string
  /** False where the directory has it no longer. */
  readonly active: boolean
  readonly part: Part
  readonly sees: MemberSees
  readonly invitation?: {
    readonly at: string
    readonly state: MailState
    readonly because?: string
    /** Of the meeting as it is now. */
    readonly current: boolean
  }
  readonly reply?: Reply
  /** A reply that was given before the meeting was moved. */
  readonly repliedBefore?: Reply
  readonly attendance?: Attendance
  /** Of what is kept of the post at this meeting; 0 where nothing is. */
  readonly version: number
}

/** One meeting as the coordinator plans it. */
export interface MeetingPlanView {
  readonly meeting: MeetingDates & Pick<Meeting, 'chair' | 'deputies' | 'members'>
  readonly revision: number
  readonly posts: readonly PostAtMeeting[]
  readonly warnings: readonly string[]
  readonly items: number
  /** Items of a meeting that was cancelled whose referrals still wait to go back. */
  readonly toGoBack: number
  /** The day from which whoever is silent is reminded. */
  readonly chaseFrom: string
  readonly chasedAt?: string
  /** Whom it can ask. */
  readonly choices: readonly PostChoice[]
}

/** A meeting as whoever reads for a post that is asked sees it. */
export interface MyMeeting extends MeetingDates {
  readonly seats: readonly MySeat[]
}

/** One of the reader's own posts at a meeting. */
export interface MySeat {
  readonly contact: string
  readonly post: string
  readonly organisation: string
  readonly part: Part
  readonly reply?: Reply
  readonly repliedBefore?: Reply
  readonly version: number
}

export interface MaseSettingsView {
  readonly settings: MaseSettings
  readonly version: number
  /** By which deadlines are counted. */
  readonly calendar: WorkingCalendar
  readonly choices: readonly PostChoice[]
  /** Coming meetings that somebody has touched already: they stay as they are. */
  readonly touched: number
}
