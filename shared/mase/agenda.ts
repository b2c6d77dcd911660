import type { VoltHeading } from '../referral/volt.ts'

/** The order of the items under each heading, by their ids. */
export type AgendaOrder = Readonly<Record<VoltHeading, readonly string[]>>

export const emptyOrder: AgendaOrder = { victims: [], offenders: [], locations: [], trends: [] }

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
