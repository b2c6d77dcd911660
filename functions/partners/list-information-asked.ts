import type { UseCase } from '#functions/platform/api-function.ts'
import type { StoredRequest } from '#functions/platform/information-item.ts'
import { keys, lists } from '#functions/platform/keys.ts'
import { listSentToMe } from '#functions/platform/list-sent-to-me.ts'
import { findItem } from '#functions/platform/read.ts'
import type { partnerOperations } from '#shared/api/partners.ts'
import type { RequestRow } from '#shared/partners/view.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import { WITHHELD } from '#shared/restriction/pointer.ts'
import { ok } from '#shared/result.ts'
import { requestRow } from './request-row.ts'

/** Of each post the latest. */
const MOST = 100

/** What the posts that the caller reads for are asked: not answered first, in the order in which they are due. */
export const listInformationAsked: UseCase<(typeof partnerOperations)['listInformationAsked']> = async (
  deps,
  caller,
) => {
  const listed = await listSentToMe<StoredRequest>(deps, caller, {
    operation: 'listInformationAsked',
    list: 'partners.list',
    open: 'partners.answer',
    object: 'information asked',
    listOf: lists.informationOf,
    cameAt: ({ askedAt }) => askedAt,
    limit: MOST,
  })
  if (!listed.ok) return listed
  const { person, things, hidden } = listed.value
  const found = await findItem<Partnership>(deps, keys.partnership(person.partnership))
  const partnership = found?.data as Partnership
  const now = deps.clock()
  const rows = things.map((request) => {
    const row = requestRow(partnership, request, now)
    return hidden.has(request) ? pointerOf(row) : row
  })
  return ok({ rows: rows.filter(({ state }) => state !== 'withdrawn').toSorted(dueFirst) })
}

/** Of a record that was restricted since: that something was asked, and by when; not by whom. */
const pointerOf = (row: RequestRow): RequestRow => ({
  ...row,
  restricted: true,
  askedBy: { id: '', name: WITHHELD, post: '' },
  fromAgency: WITHHELD,
})

const isOpen = ({ state }: RequestRow): boolean => state === 'asked'

const dueFirst = (a: RequestRow, b: RequestRow): number =>
  Number(isOpen(b)) - Number(isOpen(a)) ||
  (isOpen(a) ? a.dueAt.localeCompare(b.dueAt) : b.askedAt.localeCompare(a.askedAt))
