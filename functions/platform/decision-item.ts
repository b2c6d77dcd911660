import type { Decision } from '#shared/decision/decision.ts'
import type { Write } from './commit.ts'
import type { Item } from './items.ts'
import { keys } from './keys.ts'

/**
 * A decision beside the head: the head holds the one that stands, and each one that was ever made or proposed is kept
 * under its number, with who agreed to it and when it was opened.
 */
export const putDecision = (reference: string, decision: Decision): Write => ({
  put: { ...keys.decision(reference, decision.number ?? 0), entity: 'decision', data: decision },
})

/** Every decision of a referral, the latest first. */
export const decisionsOf = (items: readonly Item[]): Decision[] =>
  items
    .filter(({ entity }) => entity === 'decision')
    .map(({ data }) => data as Decision)
    .toSorted((a, b) => (b.number ?? 0) - (a.number ?? 0))
