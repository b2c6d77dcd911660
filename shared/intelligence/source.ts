import type { AgencyRef, PersonRef } from '../referral/referral.ts'

/**
 * Who gave an item and what might give them away. It is kept apart from the content and encrypted; only intelligence officers
 * read it, each time with a reason (DESIGN.md, need to know).
 */
export interface Source {
  readonly person: PersonRef
  readonly agency: AgencyRef
  readonly phone?: string
  /** Who told them, in their words. */
  readonly toldBy?: string
  /** How they know, in their words. */
  readonly howWords?: string
  readonly whoElseKnows?: string
  /** Why it may be untrue, or whom telling it could hurt. */
  readonly caution?: string
}
