import type { Dependencies } from '#functions/platform/dependencies.ts'
import { lists } from '#functions/platform/keys.ts'
import type { Notice } from '#functions/platform/notice-item.ts'
import { queryPage } from '#functions/platform/read.ts'
import type { AgendaItem } from '#shared/mase/item.ts'
import type { Told } from '#shared/mase/pack-content.ts'

/** More notices than these are years old. */
const MOST = 1_000

/**
 * What was told by notices, for the items that come of one, by what they are called here. The same thing is told to each post by a
 * notice of its own.
 */
export async function readTold(
  deps: Dependencies,
  code: string,
  items: readonly (readonly [string, AgendaItem])[],
): Promise<ReadonlyMap<string, Told>> {
  const raised = items.filter(([, { source }]) => source !== undefined)
  if (raised.length === 0) return new Map()
  const page = await queryPage<Notice>(deps, {
    index: 'worklist',
    pk: lists.notices(code),
    limit: MOST,
    descending: true,
  })
  const notices = page.items.map(({ data }) => data)
  return new Map(
    raised.map(([id, item]): readonly [string, Told] => {
      const notice = notices.find(({ id }) => item.source === id)
      if (!notice) return [id, { reference: '', posts: [] }]
      const { reference, subject, text } = notice
      const same = notices.filter(
        (one) => one.reference === reference && one.subject === subject && one.text === text,
      )
      return [id, { reference, posts: same.map(({ contactId }) => contactId) }]
    }),
  )
}
