import type { DeskSort } from './desk-view.ts'
import type { Priority } from './grading.ts'
import type { IntelligenceItem } from './item.ts'
import type { ItemState } from './states.ts'

const ranks: Readonly<Record<Priority, number>> = { high: 1, medium: 2, low: 4 }
const NOT_GRADED = 3

type Ordered = Pick<IntelligenceItem, 'danger' | 'grading' | 'since' | 'reference'>

/** What burns first: where the record says danger, then by priority; what nobody has graded yet comes before the low ones. */
const rankOf = ({ danger, grading }: Ordered): number =>
  danger ? 0 : grading ? ranks[grading.priority] : NOT_GRADED

const bySince = (a: Ordered, b: Ordered): number =>
  a.since.localeCompare(b.since) || a.reference.localeCompare(b.reference)

const orders: Readonly<Record<DeskSort, (a: Ordered, b: Ordered) => number>> = {
  urgency: (a, b) => rankOf(a) - rankOf(b) || bySince(a, b),
  oldest: bySince,
  latest: (a, b) => bySince(b, a),
}

/** Puts items of one state in order; of those of the same urgency the one that waits longest comes first. */
export const deskOrder = <T extends Ordered>(items: readonly T[], sort: DeskSort): T[] =>
  items.toSorted(orders[sort])

/** The usual order: what is to be done by urgency, what is done by when. */
export const usualSort = (state: ItemState): DeskSort =>
  state === 'released' || state === 'not-shared' ? 'latest' : 'urgency'
