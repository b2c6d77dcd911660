import type { Decision, DecisionDetails } from './decision.ts'

/** When and how the professionals meet, which the sender may be part of. */
const told = ['held', 'date', 'time', 'how'] as const

/**
 * What the sender is told of the details of a decision: when the strategy discussion is. Who else is there, which police
 * unit, and what is done by whom stays with the MASH.
 */
export function detailsForSender({ details }: Pick<Decision, 'details'>): DecisionDetails | undefined {
  const discussion = details?.['strategy-discussion']
  if (!discussion) return undefined
  const shown = told.flatMap((field) => {
    const value = discussion[field]
    return value === undefined ? [] : [[field, value] as const]
  })
  return { 'strategy-discussion': Object.fromEntries(shown) }
}
