import type { Outcome } from '../referral/outcomes.ts'
import type { Rating } from '../referral/ratings.ts'
import type { Referral, RepeatFacts } from '../referral/referral.ts'
import { addMonths } from '../review/add-months.ts'

/** When several referrals of low concern must be looked at together. Each partnership has its own. */
export interface LowPattern {
  /** As many as make a pattern, the latest among them. */
  readonly count: number
  readonly months: number
}

/** Three in a year: none of them much, together more than each (Merton: low-level repeat referrals must be spotted). */
export const usualLowPattern: LowPattern = { count: 3, months: 12 }

/** Within how many months an earlier referral makes the next one a repeat. */
const REPEAT_MONTHS = 12

const lowRatings: ReadonlySet<Rating> = new Set<Rating>(['green', 'blue'])
const lowOutcomes: ReadonlySet<Outcome> = new Set<Outcome>([
  'advice-only',
  'no-further-action',
  'universal',
  'early-help',
])

type Told = Pick<Referral, 'reference' | 'sentAt' | 'rating' | 'decision' | 'danger'>

/**
 * What earlier referrals of the same child say of one: how many came in the twelve months before it, and whether they and
 * it are a pattern of low concern. What was found to be the same as another referral is not counted a second time. It is
 * something to look at, and decides nothing.
 *
 * @param earlier referrals about the same child, of any time and in any order
 * @param at when this was worked out
 * @returns undefined where none came before
 */
export function repeatFactsOf(
  one: Told,
  earlier: readonly Told[],
  { count, months }: LowPattern,
  at: string,
): RepeatFacts | undefined {
  if (!one.sentAt) return undefined
  const before = earlier.filter((other) => isBefore(other, one) && other.decision?.outcome !== 'duplicate')
  const within = (some: number) =>
    before.filter(({ sentAt = '' }) => sentAt >= monthsBefore(one.sentAt, some))
  const year = within(REPEAT_MONTHS)
  if (year.length === 0 && within(months).length === 0) return undefined
  const together = [...within(months), one]
  return {
    earlier: year.length,
    pattern: together.length >= count && together.every(isLow),
    references: latest(year.length > 0 ? year : within(months)),
    at,
  }
}

const MOST_NAMED = 10

const latest = (some: readonly Told[]): string[] =>
  some
    .toSorted((a, b) => ((a.sentAt ?? '') < (b.sentAt ?? '') ? 1 : -1))
    .slice(0, MOST_NAMED)
    .map(({ reference }) => reference)

/** Of two that came in the same moment the one with the lower reference counts as the earlier. */
const isBefore = (other: Told, one: Told): boolean =>
  other.reference !== one.reference &&
  other.sentAt !== undefined &&
  (other.sentAt < (one.sentAt ?? '') || (other.sentAt === one.sentAt && other.reference < one.reference))

/** Not in danger, not rated above green, and not ended in more than early help. What is not known yet is not high. */
const isLow = ({ danger, rating, decision }: Told): boolean =>
  danger.now === 'no' &&
  (rating === undefined || lowRatings.has(rating.level)) &&
  (decision === undefined || lowOutcomes.has(decision.outcome))

const monthsBefore = (at: string | undefined, months: number): string =>
  `${addMonths((at ?? '').slice(0, 10), -months)}${(at ?? '').slice(10)}`
