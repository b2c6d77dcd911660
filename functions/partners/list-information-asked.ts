import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { listContactsOf } from '#functions/platform/contacts.ts'
import type { StoredRequest } from '#functions/platform/information-item.ts'
import { keys, lists } from '#functions/platform/keys.ts'
import { openDesk } from '#functions/platform/open.ts'
import { findItem, queryPage } from '#functions/platform/read.ts'
import type { partnerOperations } from '#shared/api/partners.ts'
import type { RequestRow } from '#shared/partners/view.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import { ok } from '#shared/result.ts'
import { requestRow } from './request-row.ts'

const operation = 'listInformationAsked'
/** Of each post the latest. */
const MOST = 100

/** What the posts that the caller reads for are asked: not answered first, in the order in which they are due. */
export const listInformationAsked: UseCase<(typeof partnerOperations)['listInformationAsked']> = async (
  deps,
  caller,
) => {
  const opened = await openDesk(deps, caller, { operation, action: 'partners.list' })
  if (!opened.ok) return opened
  const person = opened.value
  const [contacts, found] = await Promise.all([
    listContactsOf(deps, person.partnership),
    findItem<Partnership>(deps, keys.partnership(person.partnership)),
  ])
  const partnership = found?.data as Partnership
  const pages = await Promise.all(
    contacts
      .filter(({ active, readerIds }) => active && readerIds.includes(person.id))
      .map(({ id }) =>
        queryPage<StoredRequest>(deps, {
          index: 'sender',
          pk: lists.informationOf(person.partnership, id),
          limit: MOST,
          descending: true,
        }),
      ),
  )
  await writeAudit(
    deps,
    auditEntry(deps, caller, person, { operation, kind: 'read', object: 'information asked' }),
  )
  const now = deps.clock()
  const rows = pages.flatMap(({ items }) => items.map(({ data }) => requestRow(partnership, data, now)))
  return ok({ rows: rows.filter(({ state }) => state !== 'withdrawn').toSorted(dueFirst) })
}

const isOpen = ({ state }: RequestRow): boolean => state === 'asked'

const dueFirst = (a: RequestRow, b: RequestRow): number =>
  Number(isOpen(b)) - Number(isOpen(a)) ||
  (isOpen(a) ? a.dueAt.localeCompare(b.dueAt) : b.askedAt.localeCompare(a.askedAt))
