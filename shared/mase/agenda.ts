import type { VoltHeading } from '../referral/volt.ts'

/**
 * One item of an agenda. An item that came of a referral carries its reference; a place or a trend may stand
 * without one.
 */
export interface AgendaItem {
  readonly id: string
  readonly heading: VoltHeading
  readonly title: string
  readonly reference?: string
  readonly addedBy: string
  readonly addedAt: string
}

/** The order of the items under each heading, by their ids. */
export type AgendaOrder = Readonly<Record<VoltHeading, readonly string[]>>

export const emptyOrder: AgendaOrder = { victims: [], offenders: [], locations: [], trends: [] }

export interface Meeting {
  readonly partnership: string
  /** ISO date; with the partnership it names the meeting. */
  readonly date: string
  /** 24-hour local time. */
  readonly time: string
  readonly place: string
  readonly order: AgendaOrder
  /** Counts changes of the agenda; a page that shows an older one is stale. */
  readonly version: number
}

/** The order with an item taken out, and put in again at a place (0 first) under a heading unless none is given. */
export function reorder(
  order: AgendaOrder,
  itemId: string,
  to?: { readonly heading: VoltHeading; readonly place: number },
): AgendaOrder {
  const without = Object.fromEntries(
    Object.entries(order).map(([heading, ids]) => [heading, ids.filter((id) => id !== itemId)]),
  ) as unknown as AgendaOrder
  if (!to) return without
  const ids = without[to.heading]
  const place = Math.max(0, Math.min(to.place, ids.length))
  return { ...without, [to.heading]: [...ids.slice(0, place), itemId, ...ids.slice(place)] }
}
