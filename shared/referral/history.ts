import type { PersonRef } from './referral.ts'
import type { TransitionName } from './states.ts'

/** What can stand in the history of a referral: its transitions, and changes that leave the state as it is. */
export type HistoryKind =
  | TransitionName
  | 'start'
  | 'record-danger'
  | 'choose-route'
  | 'comment'
  | 'authorise-late'
  | 'reassign'

/** One thing that happened to a referral. `text` is what the person wrote: a reason, comment or question. */
export interface HistoryEntry {
  readonly id: string
  readonly kind: HistoryKind
  readonly at: string
  readonly by: PersonRef
  readonly text?: string
}
