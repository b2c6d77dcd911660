import type { Limit } from '../time/limit.ts'

/** How a partnership shares intelligence. */
export interface IntelligencePolicy {
  /** The entry of the directory of its intelligence desk. */
  readonly desk: string
  /** The entry that is told of breaches. */
  readonly breaches: string
  /** How long a recipient has to open what it was given, before somebody rings. */
  readonly openWithin: Limit
}
