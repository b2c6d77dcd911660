import type { InformationRequest } from '#shared/partners/request.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Rating } from '#shared/referral/ratings.ts'
import { dueAt } from '#shared/time/clock.ts'
import type { Limit } from '#shared/time/limit.ts'
import { type TimeLeft, timeLeft } from '#shared/time/time-left.ts'

/** A date that a worker set counts by the clock on the wall. */
const byTheClock: Limit = { amount: 24, unit: 'hours' }

/** When an agency that is asked at a moment must have answered; none where the rating has no limit, or there is none. */
export function partnerReturnDue(
  { clocks, calendar }: Pick<Partnership, 'clocks' | 'calendar'>,
  rating: Rating | undefined,
  askedAt: string,
): string | undefined {
  const due = dueAt({ kind: 'partner-return', startedAt: askedAt, rating, pauses: [] }, clocks, calendar)
  return due.kind === 'due' ? due.at : undefined
}

/** What is left of the time to answer a request, counted as the partnership counts; nothing once it is closed. */
export function partnerTimeLeft(
  { clocks, calendar }: Pick<Partnership, 'clocks' | 'calendar'>,
  { state, dueAt: at, rating }: Pick<InformationRequest, 'state' | 'dueAt' | 'rating'>,
  now: Date,
): TimeLeft | undefined {
  if (state !== 'asked') return undefined
  const limit = (rating && clocks.partnerReturn[rating]) ?? byTheClock
  return timeLeft({ kind: 'due', at, limit }, now.toISOString(), calendar)
}
