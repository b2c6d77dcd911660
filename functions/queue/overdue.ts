import type { Dependencies } from '#functions/platform/dependencies.ts'
import { lists } from '#functions/platform/keys.ts'
import { queryBetween } from '#functions/platform/read.ts'
import type { QueueList } from '#shared/queue/list-of.ts'
import { orderStarts } from '#shared/queue/order.ts'
import type { Referral } from '#shared/referral/referral.ts'

/** The lists whose clocks run. */
export const openLists = [
  'new',
  'in-triage',
  'waiting',
  'returned',
  'agreement',
  'reconsideration',
] as const satisfies readonly QueueList[]

/** What of a list went over its first clock between two moments, danger first; as many as asked, and whether there are more. */
export async function overdueIn(
  deps: Dependencies,
  partnership: string,
  list: QueueList,
  { from = '', to, most }: { readonly from?: string; readonly to: string; readonly most: number },
): Promise<{ referrals: Referral[]; more: boolean }> {
  const pages = await Promise.all(
    Object.values(orderStarts).map((start) =>
      queryBetween<Referral>(deps, {
        index: 'worklist',
        pk: lists.mash(partnership, list),
        from: `${start}${from}`,
        to: `${start}${to}`,
        limit: most,
      }),
    ),
  )
  const found = pages.flatMap(({ items }) => items.map(({ data }) => data))
  return { referrals: found.slice(0, most), more: found.length > most || pages.some(({ next }) => next) }
}
