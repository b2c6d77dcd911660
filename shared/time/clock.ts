import type { Rating } from '#shared/referral/ratings.ts'
import type { Pause } from '#shared/referral/referral.ts'
import { addLimit, carryOn, type Limit, remainingOf } from './limit.ts'
import type { WorkingCalendar } from './working-calendar.ts'
import { hour, type Instant } from './zone.ts'

/** How long a partnership gives itself. A rating without a limit has no target. */
export interface ClockPolicy {
  /** To tell the referrer that it came and what happens next. By statute one working day, never more. */
  readonly acknowledgement: Limit
  readonly decision: Readonly<Partial<Record<Rating, Limit>>>
  /** To decide what nobody has rated yet. */
  readonly decisionUnrated: Limit
  /** For a partner agency to answer a request for information. */
  readonly partnerReturn: Readonly<Partial<Record<Rating, Limit>>>
}

/** One working day to acknowledge a referral and decide what to do next: Working Together to Safeguard Children. */
export const statutoryAcknowledgement: Limit = { amount: 1, unit: 'working-days' }

/** One clock of one record. */
export interface Clock {
  readonly kind: 'acknowledgement' | 'decision' | 'partner-return'
  readonly startedAt: Instant
  readonly rating?: Rating
  /** In order; the last may still be open. They stop the decision clock alone. */
  readonly pauses: readonly Pause[]
}

/** When a clock is up; or that it stands still; or that there is no target. */
export type Due =
  | { readonly kind: 'due'; readonly at: Instant; readonly limit: Limit }
  | { readonly kind: 'paused'; readonly since: Instant }
  | { readonly kind: 'no-limit' }

/** When a clock is up under a partnership's policy, with the time it was paused given back. A clock that was up stays up. */
export function dueAt(clock: Clock, policy: ClockPolicy, calendar: WorkingCalendar): Due {
  const limit = limitOf(clock, policy)
  if (!limit) return { kind: 'no-limit' }

  let at = addLimit(clock.startedAt, limit, calendar)
  let left = remainingOf(at, clock.startedAt, limit, calendar)
  if (limit.unit !== 'working-days') left = Math.min(left, limit.amount * hour)
  let runningSince = clock.startedAt
  for (const pause of clock.kind === 'decision' ? clock.pauses : []) {
    const stopped = later(pause.from, runningSince)
    if (stopped >= at) break
    if (pause.to === undefined) return { kind: 'paused', since: pause.from }
    if (pause.to <= stopped) continue
    left = Math.min(left, remainingOf(at, stopped, limit, calendar))
    at = carryOn(pause.to, left, limit, calendar)
    runningSince = pause.to
  }
  return { kind: 'due', at, limit }
}

function limitOf(clock: Clock, policy: ClockPolicy): Limit | undefined {
  if (clock.kind === 'acknowledgement') return policy.acknowledgement
  if (clock.kind === 'partner-return') return clock.rating && policy.partnerReturn[clock.rating]
  return clock.rating ? policy.decision[clock.rating] : policy.decisionUnrated
}

function later(a: Instant, b: Instant): Instant {
  if (a > b) return a
  return b
}
