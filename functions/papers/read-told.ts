import type { Dependencies } from '#functions/platform/dependencies.ts'
import { lists } from '#functions/platform/keys.ts'
import type { Notice } from '#functions/platform/notice-item.ts'
import { queryPage } from '#functions/platform/read.ts'
import type { AgendaItem } from '#shared/mase/item.ts'

/** More notices than these are years old. */
const MOST = 1_000

/**
 * Which posts were told what an item comes of, by the id of the item, for items that come of a notice. The same thing is told
 * to each post by a notice of its own: all of one referral about one subject count.
 */
export async function readTold(
  deps: Dependencies,
  code: string,
  items: readonly AgendaItem[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const raised = items.filter(({ source }) => source !== undefined)
  if (raised.length === 0) return new Map()
  const page = await queryPage<Notice>(deps, {
    index: 'worklist',
    pk: lists.notices(code),
    limit: MOST,
    descending: true,
  })
  const notices = page.items.map(({ data }) => data)
  return new Map(
    raised.flatMap((item) => {
      const notice = notices.find(({ id }) => item.source === id)
      // A trend is in numbers, and was told by no notice.
      if (!notice && item.kind === 'trend') return []
      return [
        [
          item.id,
          notices
            .filter(
              ({ reference, subject }) =>
                notice && reference === notice.reference && subject === notice.subject,
            )
            .map(({ contactId }) => contactId),
        ] as const,
      ]
    }),
  )
}
