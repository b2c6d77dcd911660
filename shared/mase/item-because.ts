/** Why an item is on an agenda, in the order in which a meeting takes them: what is owed before what is new. */
export const becauses = {
  'actions-overdue': 'Its actions are overdue',
  'carried-over': 'Carried over',
  review: 'Review',
  new: 'New',
  raised: 'From intelligence',
} as const
export type Because = keyof typeof becauses

const inOrder = Object.keys(becauses) as Because[]

/** Its place in that order, 0 first; what nobody gave a reason is new. */
export const rankOf = (because: Because | undefined): number => inOrder.indexOf(because ?? 'new')

/**
 * How long an item of each kind usually takes and the least that does it justice, in minutes. No published source gives
 * these; a coordinator changes them item by item.
 */
export const minutesFor: Readonly<Record<Because, { readonly usual: number; readonly least: number }>> = {
  'actions-overdue': { usual: 8, least: 4 },
  'carried-over': { usual: 8, least: 4 },
  review: { usual: 6, least: 3 },
  new: { usual: 10, least: 5 },
  raised: { usual: 5, least: 3 },
}
