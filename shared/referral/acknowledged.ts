import type { Referral } from './referral.ts'

type Told = Pick<Referral, 'acknowledged' | 'decision' | 'mase'>

/**
 * When the sender was told what happens next: in so many words, by passing the referral on to the MASE with the reason,
 * or by the decision itself. Undefined while they have not been told.
 */
export const acknowledgedAt = ({ acknowledged, decision, mase }: Told): string | undefined =>
  [acknowledged?.at, mase?.from === 'mash' ? mase.at : undefined, decision?.at]
    .filter((at) => at !== undefined)
    .toSorted()[0]
