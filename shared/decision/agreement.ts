import { type Outcome, outcomes } from '../referral/outcomes.ts'
import { type Rating, ratings } from '../referral/ratings.ts'
import type { Referral } from '../referral/referral.ts'
import type { Limit } from '../time/limit.ts'
import { type Agreement, type Decision, outcomesOf } from './decision.ts'

/** Which decisions a partnership wants a second pair of eyes on: by outcome, and whatever the outcome by rating. */
export interface AgreementPolicy {
  readonly outcomes: readonly Outcome[]
  readonly ratings: readonly Rating[]
  /** How long the managers have before they are reminded, once a day; one working day where nothing is said. */
  readonly within?: Limit
}

/** Where a partnership says nothing, no decision to do nothing is one person's alone. */
export const usualAgreement: AgreementPolicy = { outcomes: ['no-further-action'], ratings: [] }
export const usualAgreementWithin: Limit = { amount: 1, unit: 'working-days' }

const protective: readonly Outcome[] = ['section-47', 'strategy-discussion']

/** Whether it protects a child now, which waits for nobody. */
const protectsNow = (chosen: readonly Outcome[], danger: Referral['danger']): boolean =>
  chosen.includes('immediate-protection') ||
  (danger.now === 'yes' && chosen.some((one) => protective.includes(one)))

/**
 * Whether a decision needs a manager's agreement under the policy: before it counts or after, and why in words. A rating
 * that was lowered since still asks for it: otherwise one person could decide alone by rating twice.
 */
export function agreementFor(
  policy: AgreementPolicy,
  decision: Pick<Decision, 'outcome' | 'further'>,
  { rating, ratedBefore = [], danger }: Pick<Referral, 'rating' | 'ratedBefore' | 'danger'>,
): { readonly when: 'before' | 'after'; readonly because: readonly string[] } | undefined {
  const chosen = outcomesOf(decision)
  const rated = new Set([...(rating ? [rating.level] : []), ...ratedBefore])
  const because = [
    ...chosen
      .filter((one) => policy.outcomes.includes(one))
      .map((one) => `Your partnership asks for a manager's agreement to: ${outcomes[one]}`),
    ...policy.ratings
      .filter((one) => rated.has(one))
      .map(
        (one) =>
          `Your partnership asks for a manager's agreement where the rating is${one === rating?.level ? '' : ', or was,'}: ${ratings[one]}`,
      ),
  ]
  if (because.length === 0) return undefined
  return { when: protectsNow(chosen, danger) ? 'after' : 'before', because }
}

type Awaited = Decision & { readonly agreement: Agreement }

const isAwaited = (decision: Decision | undefined): decision is Awaited =>
  decision?.agreement !== undefined && decision.agreement.answer === undefined

/** The decision that a manager is still to look at: one that waits, or one that could not wait. */
export function awaited({
  state,
  proposal,
  decision,
}: Pick<Referral, 'state' | 'proposal' | 'decision'>): Awaited | undefined {
  const asked = state === 'awaiting-agreement' ? proposal : state === 'decided' ? decision : undefined
  return isAwaited(asked) ? asked : undefined
}

/** Why somebody may not agree to a decision. The second pair of eyes is another person, whatever roles they hold. */
export function whyNotAgree(
  personId: string,
  decision: Pick<Decision, 'by'>,
  { author, writers = [], wrote = [] }: Pick<Referral, 'author' | 'writers' | 'wrote'>,
): string | undefined {
  if (decision.by.id === personId) return 'This is your own decision. Another MASH manager must look at it.'
  const sent = author.id === personId || wrote.includes(personId) || writers.some(({ id }) => id === personId)
  return sent ? 'You wrote this referral. Another MASH manager must look at it.' : undefined
}
