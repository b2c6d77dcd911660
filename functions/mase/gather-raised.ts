import { listContactsOf } from '#functions/platform/contacts.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { lists } from '#functions/platform/keys.ts'
import type { Notice } from '#functions/platform/notice-item.ts'
import { getAll, queryUpTo } from '#functions/platform/pool-reads.ts'
import { findHidden } from '#functions/platform/restricted.ts'
import type { PoolEntry } from '#shared/mase/pool.ts'
import type { Person } from '#shared/people/person.ts'
import { WITHHELD } from '#shared/restriction/pointer.ts'
import { markOf, raisedKey } from './raised-item.ts'

/** The latest of a partnership: what is older was dealt with, or is history. */
const MOST_NOTICES = 200

/**
 * What intelligence raised and nobody has taken up or left: that there is something, of what kind and from whom. What it says
 * reads only who reads for the post that it was sent to, by opening it.
 */
export async function gatherRaised(deps: Dependencies, person: Person): Promise<PoolEntry[]> {
  const [latest, contacts] = await Promise.all([
    queryUpTo<Notice>(deps, {
      index: 'worklist',
      pk: lists.notices(person.partnership),
      limit: MOST_NOTICES,
      descending: true,
    }),
    listContactsOf(deps, person.partnership),
  ])
  const own = new Set(contacts.filter(({ readerIds }) => readerIds.includes(person.id)).map(({ id }) => id))
  const isOwn = ({ contactId }: Notice) => own.has(contactId)
  // Of what several were told, that which the person may open; else the first.
  const things = [...Map.groupBy(latest.toReversed(), markOf).values()].map(
    (same) => same.find(isOwn) ?? (same[0] as Notice),
  )
  const fates = await getAll(deps, things.map(raisedKey))
  const open = things.filter((_, index) => fates[index] === undefined)
  const hidden = await findHidden(deps, person, open, 'notice.open', (notice) =>
    isOwn(notice) ? notice.at : undefined,
  )
  return open.map((notice) => {
    const isHidden = hidden.has(notice)
    const agency = isHidden ? WITHHELD : notice.from.agency
    return {
      kind: 'raised',
      id: notice.id,
      since: notice.at,
      agency,
      notice: {
        reference: notice.reference,
        id: notice.id,
        subject: notice.subject,
        fromAgency: agency,
        at: notice.at,
        ...(isHidden ? { restricted: true } : {}),
        mayOpen: isOwn(notice) && !isHidden,
      },
    }
  })
}
