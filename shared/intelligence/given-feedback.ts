import type { Feedback } from './item.ts'
import type { ItemKind } from './kinds.ts'

/** An item of which there is something to tell those who gave it. It names neither the giver nor any recipient. */
export interface FeedbackRow {
  readonly kind: ItemKind
  readonly givenAt: string
  /** Only for who gave it: what they may have printed. */
  readonly reference?: string
  /** The latest first. */
  readonly feedback: readonly Feedback[]
}
