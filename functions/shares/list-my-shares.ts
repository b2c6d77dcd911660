import type { UseCase } from '#functions/platform/api-function.ts'
import { lists } from '#functions/platform/keys.ts'
import { listSentToMe } from '#functions/platform/list-sent-to-me.ts'
import type { shareOperations } from '#shared/api/shares.ts'
import { WITHHELD } from '#shared/restriction/pointer.ts'
import { ok } from '#shared/result.ts'
import type { Share } from '#shared/sharing/share.ts'
import { rowOf } from './row-of.ts'

/** What was passed on to the posts that the caller reads for; of each post the latest. */
export const listMyShares: UseCase<(typeof shareOperations)['listMyShares']> = async (deps, caller) => {
  const listed = await listSentToMe<Share>(deps, caller, {
    operation: 'listMyShares',
    list: 'share.list',
    open: 'share.open',
    object: 'shares',
    listOf: lists.sharesTo,
    cameAt: ({ at }) => at,
  })
  if (!listed.ok) return listed
  const { things, hidden } = listed.value
  return ok({
    rows: things
      .toSorted((a, b) => b.at.localeCompare(a.at))
      .map((share) => {
        const row = rowOf(share)
        return hidden.has(share)
          ? { ...row, restricted: true as const, by: { id: '', name: WITHHELD, post: '' }, from: WITHHELD }
          : row
      }),
  })
}
