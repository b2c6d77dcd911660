import type { ItemKind } from '../intelligence/kinds.ts'
import type { ReferralRow } from '../referral/row.ts'
import type { AgendaItem } from './item.ts'

/** What waits for the MASE, by how it came. */
export const poolKinds = {
  direct: 'Sent directly',
  'passed-on': 'Passed on by the MASH',
  accepted: 'Accepted',
  review: 'Reviews due',
  actions: 'Actions overdue',
  'carried-over': 'Carried over',
  raised: 'From intelligence',
} as const
export type PoolKind = keyof typeof poolKinds
export const poolKindNames = Object.keys(poolKinds) as [PoolKind, ...PoolKind[]]

/** An action as the pool shows it. */
export interface OverdueAction {
  readonly id: string
  readonly words: string
  readonly post: string
  readonly agency: string
  /** ISO date. */
  readonly dueOn: string
  /** The meeting and the item that it comes of. */
  readonly meeting: string
  readonly item: string
  readonly reference?: string
}

/** Something of intelligence that was given to the MASE, as the pool shows it: nothing of what it says. */
export interface GivenToMase {
  /** The reference of the item of intelligence, and the id of what was given. */
  readonly item: string
  readonly id: string
  readonly kind: ItemKind
  readonly at: string
  /** Who sees it reads for the post that it was given to. */
  readonly mayOpen: boolean
}

/** One thing that waits. Which of `row`, `action`, `item` and `given` it has follows from its kind. */
export interface PoolEntry {
  readonly kind: PoolKind
  /** The reference of a referral, or the id of an action, an item or of what intelligence gave. */
  readonly id: string
  /** Since when it waits, or when it was due: an ISO date or moment. */
  readonly since: string
  readonly agency: string
  readonly row?: ReferralRow
  /** A question of its screening that its sender has not answered. */
  readonly asked?: 'waiting' | 'answered'
  readonly action?: OverdueAction
  readonly item?: AgendaItem
  readonly given?: GivenToMase
}

/** How the pool can be ordered. */
export const poolSorts = {
  kind: 'How it came',
  longest: 'Waiting longest',
  newest: 'Newest',
  agency: 'Agency',
} as const
export type PoolSort = keyof typeof poolSorts
export const poolSortNames = Object.keys(poolSorts) as [PoolSort, ...PoolSort[]]

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const kindOrder = ({ kind }: PoolEntry): number => poolKindNames.indexOf(kind)
const byWait = (a: PoolEntry, b: PoolEntry): number => compare(a.since, b.since) || compare(a.id, b.id)

const orders: Readonly<Record<PoolSort, (a: PoolEntry, b: PoolEntry) => number>> = {
  kind: (a, b) => kindOrder(a) - kindOrder(b) || byWait(a, b),
  longest: byWait,
  newest: (a, b) => compare(b.since, a.since) || compare(a.id, b.id),
  agency: (a, b) => a.agency.localeCompare(b.agency) || byWait(a, b),
}

export const sortPool = (entries: readonly PoolEntry[], sort: PoolSort): PoolEntry[] =>
  entries.toSorted(orders[sort])

/** How many of each kind wait. */
export const countPool = (entries: readonly PoolEntry[]): Record<PoolKind, number> => {
  const counts = Object.fromEntries(poolKindNames.map((kind) => [kind, 0])) as Record<PoolKind, number>
  for (const { kind } of entries) counts[kind]++
  return counts
}
