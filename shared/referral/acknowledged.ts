import type { Referral } from './referral.ts'
import type { State } from './states.ts'

/** Where the MASH has a referral and its first decision is still to come. */
export const undecided: readonly State[] = ['new', 'in-triage', 'returned', 'awaiting-agreement']

/** Whether the sender must still be told what happens next: not again where a decision is opened anew. */
export const owesWord = (referral: Told & Pick<Referral, 'state' | 'clockFrom'>): boolean =>
  undecided.includes(referral.state) && !referral.clockFrom && !acknowledgedAt(referral)

type Told = Pick<Referral, 'acknowledged' | 'decision' | 'mase'>

/**
 * When the sender was told what happens next: in so many words, by passing the referral on to the MASE with the reason,
 * or by the decision itself. Undefined while they have not been told.
 */
export const acknowledgedAt = ({ acknowledged, decision, mase }: Told): string | undefined =>
  [acknowledged?.at, mase?.from === 'mash' ? mase.at : undefined, decision?.at]
    .filter((at) => at !== undefined)
    .toSorted()[0]
