import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { listContactsOf } from '#functions/platform/contacts.ts'
import { lists } from '#functions/platform/keys.ts'
import { PAGE_SIZE } from '#functions/platform/lists.ts'
import { openDesk } from '#functions/platform/open.ts'
import { queryPage } from '#functions/platform/read.ts'
import { findHidden } from '#functions/platform/restricted.ts'
import type { shareOperations } from '#shared/api/shares.ts'
import { WITHHELD } from '#shared/restriction/pointer.ts'
import { ok } from '#shared/result.ts'
import type { Share } from '#shared/sharing/share.ts'
import { rowOf } from './row-of.ts'

const operation = 'listMyShares'

/** What was passed on to the posts that the caller reads for; of each post the latest. */
export const listMyShares: UseCase<(typeof shareOperations)['listMyShares']> = async (deps, caller) => {
  const opened = await openDesk(deps, caller, { operation, action: 'share.list' })
  if (!opened.ok) return opened
  const person = opened.value
  const contacts = await listContactsOf(deps, person.partnership)
  const pages = await Promise.all(
    contacts
      .filter(({ active, readerIds }) => active && readerIds.includes(person.id))
      .map(({ id }) =>
        queryPage<Share>(deps, {
          index: 'sender',
          pk: lists.sharesTo(person.partnership, id),
          limit: PAGE_SIZE,
          descending: true,
        }),
      ),
  )
  await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object: 'shares' }))
  const shares = pages.flatMap(({ items }) => items.map(({ data }) => data))
  const hidden = await findHidden(deps, person, shares, 'share.open', ({ at }) => at)
  return ok({
    rows: shares
      .toSorted((a, b) => b.at.localeCompare(a.at))
      .map((share) => {
        const row = rowOf(share)
        return hidden.has(share)
          ? { ...row, restricted: true as const, by: { id: '', name: WITHHELD, post: '' }, from: WITHHELD }
          : row
      }),
  })
}
