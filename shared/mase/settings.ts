import type { MeetingRule } from '../time/meetings.ts'

/** The dates that a meeting is counted back to and forward from. */
export const deadlineNames = {
  'referrals-close': 'Referrals close',
  'pre-mase': 'Pre-MASE screening',
  'papers-out': 'Papers go out',
  'minutes-out': 'Minutes and actions go out',
} as const
export type DeadlineName = keyof typeof deadlineNames

/** Working days from the day of the meeting: negative before it, positive after it. */
export type DeadlineOffsets = Readonly<Record<DeadlineName, number>>

/** Usual practice; no published source gives these, so a partnership sets its own. */
export const usualOffsets: DeadlineOffsets = {
  'referrals-close': -7,
  'pre-mase': -5,
  'papers-out': -4,
  'minutes-out': 5,
}

/**
 * What a member reads of the children who are discussed.
 *
 * all       every item that is not kept from them
 * involved  items of children whom their agency referred, was asked about, or has an action for; of the others the number
 */
export type MemberSees = 'all' | 'involved'

/** An agency's seat at the meeting: a post of the directory, so that whoever reads for it may open the papers. */
export interface Member {
  /** Id of the directory entry. */
  readonly contact: string
  readonly sees: MemberSees
}

/** How a partnership's MASE meets. All of it is data. */
export interface MaseSettings {
  readonly meetings: MeetingRule
  readonly place: string
  /** Address of an online meeting, for those who sign in; never in a mail. */
  readonly link?: string
  /** How long the meeting is; 120 minutes where nothing is said. */
  readonly minutes?: number
  readonly offsets?: DeadlineOffsets
  /** Posts of the directory. */
  readonly chair?: string
  readonly deputies?: readonly string[]
  readonly members?: readonly Member[]
  /** How many working days before the meeting whoever has not replied is reminded; 5 where nothing is said. */
  readonly replyChase?: number
  /** Read out at the start; the usual words where nothing is said. */
  readonly confidentiality?: string
  /** What a child's category is called, the gravest first; three where nothing is said (London practice). */
  readonly categories?: readonly string[]
}

export const usualMinutes = 120
export const usualReplyChase = 5
