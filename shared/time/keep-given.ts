import { type Due, usualNearing } from './clock.ts'
import { type Instant, toInstant } from './zone.ts'

const plainly = { amount: 24, unit: 'hours' } as const

/**
 * How a clock stands that was given a time, where its policy would give another today: the time given stays, and what is
 * left of it is told in plain hours, for how it was counted is not known any more. A clock that stands still, or that has
 * no limit, was given none.
 *
 * @param today what the policy says now
 * @param given until when it was said to run
 */
export function keepGiven(today: Due, given: Instant | undefined, startedAt: Instant | undefined): Due {
  if (!given) return today.kind === 'paused' ? today : { kind: 'no-limit' }
  if (today.kind === 'due' && today.at === given) return today
  const start = Date.parse(startedAt ?? given)
  const span = Date.parse(given) - start
  return {
    kind: 'due',
    at: given,
    limit: plainly,
    nearAt: toInstant(Math.round(start + span * (1 - usualNearing))),
  }
}
