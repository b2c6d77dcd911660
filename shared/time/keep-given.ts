import { type Due, usualNearing } from './clock.ts'
import { type Instant, toInstant } from './zone.ts'

/**
 * How a clock stands that was given a time, where its policy would give another today: the time given stays. A clock that
 * stands still, or that has no limit, was given none.
 *
 * @param today what the policy says now
 * @param given until when it was said to run
 */
export function keepGiven(today: Due, given: Instant | undefined, startedAt: Instant | undefined): Due {
  if (!given) return today.kind === 'paused' ? today : { kind: 'no-limit' }
  if (today.kind === 'due' && today.at === given) return today
  const limit = today.kind === 'due' ? today.limit : ({ amount: 24, unit: 'hours' } as const)
  const start = Date.parse(startedAt ?? given)
  const span = Date.parse(given) - start
  return { kind: 'due', at: given, limit, nearAt: toInstant(Math.round(start + span * (1 - usualNearing))) }
}
