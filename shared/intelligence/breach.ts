import type { PersonRef } from '../referral/referral.ts'
import type { Instant } from '../time/zone.ts'

/** The Information Commissioner is told within this time of a breach becoming known (UK GDPR, article 33). */
export const BREACH_HOURS = 72

/**
 * That something went to somebody who should not have it: opened by a recall. Its clock runs by the wall, day and night, until it
 * is decided whether the Information Commissioner is told; deciding not to is recorded too (domain.md 8.8).
 */
export interface Breach {
  readonly id: string
  readonly partnership: string
  readonly version: number
  readonly item: string
  readonly dissemination: string
  readonly knownAt: Instant
  readonly dueAt: Instant
  readonly by: PersonRef
  readonly because: string
  /** Whether it had been opened when it was recalled. */
  readonly opened: boolean
  /** What was done, in order. */
  readonly notes: readonly { readonly words: string; readonly by: PersonRef; readonly at: string }[]
  readonly decision?: {
    readonly tell: 'reported' | 'not-reported'
    readonly reason: string
    /** The Commissioner's own reference, where it was reported. */
    readonly reference?: string
    readonly peopleTold: 'yes' | 'no' | 'not-needed'
    readonly by: PersonRef
    readonly at: string
  }
}
