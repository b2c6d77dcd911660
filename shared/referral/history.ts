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
  | 'share'
  | 'stop-sharing'
  | 'contribution-asked'
  | 'contribution-given'
  | 'contribution-declined'
  | 'contribution-withdrawn'
  | 'contribution-taken-in'
  | 'start-review'
  | 'end-review'
  | 'resume-review'
  | 'same-child'
  | 'not-same-child'
  | 'undo-same-child'
  | 'acknowledge'
  | 'restrict'
  | 'change-readers'
  | 'lift-restriction'
  | 'break-glass'
  | 'end-emergency-access'
  | 'information-asked'
  | 'information-answered'
  | 'information-nothing-known'
  | 'information-corrected'
  | 'information-refused'
  | 'information-withdrawn'
  | 'information-handling'
  | 'information-leave-asked'
  | 'information-leave-agreed'
  | 'information-leave-refused'
  | 'passed-on'
  | 'not-shared'
  | 'share-accepted'
  | 'share-declined'
  | 'transfer-answered'
  | 'agreed-after'
  | 'mase-action'
  | 'mase-action-update'
  | 'mase-override'
  | 'mase-chair-asked'

/** One thing that happened to a referral. `text` is what the person wrote: a reason, comment or question. */
export interface HistoryEntry {
  readonly id: string
  readonly kind: HistoryKind
  readonly at: string
  readonly by: PersonRef
  readonly text?: string
  /** Said of a record and another: of one agency's own, or across the partnership, which no agency may know. */
  readonly within?: 'agency' | 'partnership'
}
