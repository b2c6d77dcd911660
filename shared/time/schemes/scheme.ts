import type { Rating } from '#shared/referral/ratings.ts'
import type { ClockPolicy } from '../clock.ts'
import type { Limit } from '../limit.ts'

/** Limits by rating. `none`: the scheme says that there is no target. A rating that is left out, it does not speak of. */
export type SchemeLimits = Readonly<Partial<Record<Rating, Limit | 'none'>>>

/**
 * A set of limits that some area has published, to start from. It speaks of some clocks only; the others stay as a
 * partnership has them.
 */
export interface ClockScheme {
  readonly id: string
  /** What sets it apart, in a few words. No area's name: each has its own by now. */
  readonly name: string
  readonly about: string
  /** Where it was published, and as of when, where that is known. */
  readonly source: string
  readonly decision?: SchemeLimits
  readonly decisionUnrated?: Limit
  readonly partnerReturn?: SchemeLimits
}

/** A policy with what a scheme says put in the place of what it said. */
export function withScheme(policy: ClockPolicy, scheme: ClockScheme): ClockPolicy {
  return {
    ...policy,
    decision: withLimits(policy.decision, scheme.decision),
    decisionUnrated: scheme.decisionUnrated ?? policy.decisionUnrated,
    partnerReturn: withLimits(policy.partnerReturn, scheme.partnerReturn),
  }
}

function withLimits(
  before: ClockPolicy['decision'],
  said: SchemeLimits | undefined,
): Partial<Record<Rating, Limit>> {
  const limits: Partial<Record<Rating, Limit>> = { ...before }
  for (const [rating, limit] of Object.entries(said ?? {}) as [Rating, Limit | 'none'][])
    if (limit === 'none') delete limits[rating]
    else limits[rating] = limit
  return limits
}
