import type { AttendanceKind } from '../attendance.ts'
import type { ItemDecisionKind } from '../item.ts'

/** A child who was discussed at a meeting, as the figures count it: codes, and nobody's name. */
export interface DiscussionFact {
  /** The month in which the meeting was held. */
  readonly month: string
  readonly reference: string
  readonly decision: ItemDecisionKind
  /** For the first time. */
  readonly isNew: boolean
  readonly movement?: 'graver' | 'less-grave' | 'same'
  /** Going missing was spoken of, or a return interview agreed. */
  readonly missing: boolean
  /** A referral to the NRM was agreed there, or decided before. */
  readonly nrm: boolean
  /** In whole years on the day of the meeting. */
  readonly age?: number
  /** Working days from when the referral was sent to its first meeting; only where this was the first. */
  readonly waited?: number
}

/** What became of an action that was due in the quarter. */
export interface ActionFact {
  readonly agency: string
  readonly fate: 'on-time' | 'late' | 'open' | 'not-done'
}

export interface QuarterFacts {
  /** "2026-Q4". */
  readonly quarter: string
  readonly discussions: readonly DiscussionFact[]
  readonly actions: readonly ActionFact[]
  /** Kinds of the actions that were agreed, one for each. */
  readonly agreed: readonly string[]
  /** Whether agencies came: one for each seat at each meeting. */
  readonly attendance: readonly { readonly agency: string; readonly kind: AttendanceKind }[]
  readonly meetings: readonly { readonly month: string; readonly isFinal: boolean }[]
}
