import type { PersonRef } from '../referral/referral.ts'

/** What a post says of a meeting to which it is asked. */
export const replies = {
  yes: 'We will come',
  deputy: 'Somebody else comes for us',
  no: 'Nobody can come',
} as const
export type ReplyAnswer = keyof typeof replies

export interface Reply {
  readonly answer: ReplyAnswer
  /** Who comes, in words of their post. */
  readonly who?: string
  /** Who said so; a coordinator writes down what was said by telephone. */
  readonly by: PersonRef
  readonly at: string
  /** The sequence of the meeting that was replied to: one that was moved since is asked about again. */
  readonly sequence: number
}

/** Whether an agency was there. */
export const attendances = {
  attended: 'Attended',
  apologies: 'Sent apologies',
  absent: 'Absent without apologies',
} as const
export type AttendanceKind = keyof typeof attendances

export interface Attendance {
  readonly kind: AttendanceKind
  /** Who was there, in words of their post. */
  readonly who?: string
  readonly by: PersonRef
  readonly at: string
}

/** What is kept of a post at one meeting, besides its invitation. */
export interface Seat {
  readonly contact: string
  readonly reply?: Reply
  readonly attendance?: Attendance
  readonly version: number
}

/** What a post has replied to the meeting as it is now; a reply from before it was moved counts no longer. */
export const replyNow = (seat: Seat | undefined, sequence = 0): Reply | undefined =>
  seat?.reply && seat.reply.sequence >= sequence ? seat.reply : undefined
