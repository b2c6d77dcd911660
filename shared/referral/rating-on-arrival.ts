import type { Danger, RatingGiven } from './referral.ts'

/** The rule for danger rates it red until a person has rated it; nothing else is rated by rule. */
export const ratingOnArrival = ({ now }: Pick<Danger, 'now'>, at: string): RatingGiven | undefined =>
  now === 'yes' ? { level: 'red', reason: 'The sender said that the child is in danger now', at } : undefined
