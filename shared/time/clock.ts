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
  /** The part of a limit that is left when it is nearly up and somebody is warned; a quarter where nothing is said. */
  readonly nearing?: number
}

/** The part of a limit that is left when somebody is warned, where a partnership has not said otherwise. */
export const usualNearing = 1 / 4

/** One working day to acknowledge a referral and decide what to do next: Working Together to Safeguard Children. */
export const statutoryAcknowledgement = { amount: 1, unit: 'working-days' } as const satisfies Limit

/** One clock of one record. */
export interface Clock {
  readonly kind: 'acknowledgement' | 'decision' | 'partner-return'
  readonly startedAt: Instant
  readonly rating?: Rating
  /** In order; the last may still be open. They stop the decision clock alone. */
  readonly pauses: readonly Pause[]
}

/** When a clock is up, and when it is nearly up; or that it stands still; or that there is no target. */
export type Due =
  | { readonly kind: 'due'; readonly at: Instant; readonly limit: Limit; readonly nearAt?: Instant }
  | { readonly kind: 'paused'; readonly since: Instant }
  | { readonly kind: 'no-limit' }

/**
 * When a clock is up under a partnership's policy, with the time it was paused given back. A clock that was up stays up.
 * `nearAt` is when the part of the limit is left at which somebody is warned, counted as the limit counts.
 */
export function dueAt(clock: Clock, policy: ClockPolicy, calendar: WorkingCalendar): Due {
  const limit = limitOf(clock, policy)
  if (!limit) return { kind: 'no-limit' }
  const { startedAt } = clock
  const whole = addLimit(startedAt, limit, calendar)
  // Whatever a partnership says: the law gives one working day.
  const end =
    clock.kind === 'acknowledgement'
      ? earlier(whole, addLimit(startedAt, statutoryAcknowledgement, calendar))
      : whole
  const length = lengthUntil(end, startedAt, limit, calendar)
  const up = runsOut(clock, { at: end, left: length }, limit, calendar)
  if (up.kind === 'paused') return up
  const left = Math.round(length * (1 - (policy.nearing ?? usualNearing)))
  const at = carryOn(startedAt, left, limit, calendar)
  const near = runsOut(clock, { at, left }, limit, calendar)
  return { kind: 'due', at: up.at, limit, ...(near.kind === 'at' ? { nearAt: near.at } : {}) }
}

/** What a limit that is up at `end` gives, in milliseconds of working time or of plain time, as it counts. */
function lengthUntil(end: Instant, startedAt: Instant, limit: Limit, calendar: WorkingCalendar): number {
  const length = remainingOf(end, startedAt, limit, calendar)
  return limit.unit === 'working-days' ? length : Math.min(length, limit.amount * hour)
}

/** When what is left, in milliseconds, has run, which is `at` without a pause; or that a pause came first and is not over. */
function runsOut(
  clock: Clock,
  run: { readonly at: Instant; readonly left: number },
  limit: Limit,
  calendar: WorkingCalendar,
): { readonly kind: 'at'; readonly at: Instant } | { readonly kind: 'paused'; readonly since: Instant } {
  let { at, left } = run
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
  return { kind: 'at', at }
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

function earlier(a: Instant, b: Instant): Instant {
  return a < b ? a : b
}
