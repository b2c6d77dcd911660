import type { Activity } from './activity.ts'

/** What happened to one referral, the latest first. */
export interface Changed {
  readonly reference: string
  readonly events: readonly Activity[]
}

/**
 * What happened, gathered by the referral that it happened to: what changed last stands first.
 *
 * @param happened the latest first
 * @param most how many referrals are shown; what happened to further ones is left out
 */
export function changedOf(happened: readonly Activity[], most: number): Changed[] {
  const events = Map.groupBy(happened, ({ reference }) => reference)
  return [...events].slice(0, most).map(([reference, own]) => ({ reference, events: own }))
}
