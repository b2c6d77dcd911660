import type { PersonRef } from '../referral/referral.ts'
import type { Meeting } from './meeting.ts'

/** What was minuted of one item, or of the meeting as a whole. Kept apart from the item, so that deciding it and writing of it never meet. */
export interface ItemMinutes {
  /** Id of the item; `general` for the meeting as a whole. */
  readonly item: string
  readonly text: string
  readonly by: PersonRef
  readonly at: string
  readonly version: number
}

/** Under which name stands what belongs to no item: welcome, apologies, any other business. */
export const GENERAL = 'general'

/** What is longer is a report, and not minutes. */
export const MOST_MINUTED = 20_000

/** Something that was put right after the minutes were approved. It stands beside them and replaces nothing. */
export interface MinutesCorrection {
  readonly id: string
  /** Id of the item that it is about. */
  readonly item?: string
  readonly text: string
  readonly by: PersonRef
  readonly at: string
}

export interface MinutesApproval {
  readonly by: PersonRef
  readonly at: string
  /** Who approved them at the meeting, where the coordinator records it. */
  readonly recordedFor?: string
}

/** How a meeting is held and how far its minutes are. */
export interface MeetingMinutes {
  readonly startedAt?: string
  readonly startedBy?: PersonRef
  readonly endedAt?: string
  readonly endedBy?: PersonRef
  readonly approved?: MinutesApproval
  readonly circulatedAt?: string
  readonly circulatedBy?: PersonRef
  readonly corrections: readonly MinutesCorrection[]
  readonly version: number
}

export const noMinutes: MeetingMinutes = { corrections: [], version: 0 }

/** How far the minutes are. Those of a meeting that was held before the hub was used were taken over as they went out. */
export function minutesStage(
  { approved, circulatedAt }: MeetingMinutes,
  { stage }: Pick<Meeting, 'stage'>,
): 'draft' | 'approved' | 'circulated' {
  if (!approved) return stage === 'approved' ? 'circulated' : 'draft'
  return circulatedAt ? 'circulated' : 'approved'
}
