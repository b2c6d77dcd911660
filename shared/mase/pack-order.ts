import { voltHeadings } from '../referral/volt.ts'
import type { AgendaOrder } from './agenda.ts'
import type { AgendaItem } from './item.ts'

/** The items of an agenda in its order, each under the heading that the order has it under. */
export function reorderedItems(order: AgendaOrder, items: readonly AgendaItem[]): AgendaItem[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  return voltHeadings.flatMap((heading) =>
    order[heading].flatMap((id) => {
      const item = byId.get(id)
      return item ? [{ ...item, heading }] : []
    }),
  )
}
