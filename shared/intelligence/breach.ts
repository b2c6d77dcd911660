import type { PersonRef } from '../referral/referral.ts'
import { hour, type Instant, toInstant } from '../time/zone.ts'

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
  /** Who had opened it, or had been told of it by telephone, and when. */
  readonly readBy?: PersonRef & { readonly at: string }
  /** Of what is said while nobody has decided: what was. */
  readonly said?: readonly BreachWord[]
  /** What was done, in order. */
  readonly notes: readonly { readonly words: string; readonly by: PersonRef; readonly at: string }[]
  readonly decision?: BreachDecision
  /** What was decided before, and is not any more. */
  readonly earlier?: readonly BreachDecision[]
}

/** Whether the Information Commissioner was told. */
export interface BreachDecision {
  readonly tell: 'reported' | 'not-reported'
  readonly reason: string
  /** The Commissioner's own reference, where it was reported. */
  readonly reference?: string
  readonly peopleTold: 'yes' | 'no' | 'not-needed'
  readonly by: PersonRef
  readonly at: string
}

/** As many as one breach can hold. */
export const MOST_NOTES = 40
export const MOST_DECISIONS = 6

/** What is said of a breach that nobody has decided on: that its time is nearly up, and that it is. */
export type BreachWord = 'due' | 'overdue'

/** That the time is nearly up is said this long before. */
const DUE_HOURS = 24

/** When the clock of a breach is up that became known at a moment: by the wall, whatever the day. */
export const breachDueAt = (knownAt: Instant): Instant => toInstant(Date.parse(knownAt) + BREACH_HOURS * hour)

/** What must be said of a breach now, once each. Who is told late is told only that it is overdue. */
export function breachWordOf({ dueAt, decision, said = [] }: Breach, now: Instant): BreachWord | undefined {
  if (decision) return undefined
  if (now >= dueAt) return said.includes('overdue') ? undefined : 'overdue'
  const isNear = now >= toInstant(Date.parse(dueAt) - DUE_HOURS * hour)
  return isNear && !said.includes('due') ? 'due' : undefined
}
