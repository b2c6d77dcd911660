import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { listContactsOf } from '#functions/platform/contacts.ts'
import { isKeptFrom } from '#functions/platform/intelligence/kept.ts'
import { intelligenceKeys, intelligenceLists } from '#functions/platform/intelligence/keys.ts'
import { keys } from '#functions/platform/keys.ts'
import { openDesk } from '#functions/platform/open.ts'
import { readersOf } from '#functions/platform/posts.ts'
import { getMany, queryPage } from '#functions/platform/read.ts'
import { findHidden } from '#functions/platform/restricted.ts'
import type { deliveryOperations } from '#shared/api/delivery.ts'
import type { Dissemination } from '#shared/intelligence/dissemination.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import { mustDo } from '#shared/intelligence/ring.ts'
import type { ToRingPointer, ToRingRow } from '#shared/intelligence/ring-view.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { Person } from '#shared/people/person.ts'
import { ok } from '#shared/result.ts'
import { namedPost, otherWaysTo } from './ring-other-ways.ts'

const operation = 'listToRing'
/** With the readers of their posts not more than one request reads, as a rule; who is left out is on the page of the recipient. */
const ROWS = 25
const MOST_READERS = 70

interface Waiting {
  readonly told: Dissemination
  readonly item: IntelligenceItem
  /** The record that it was raised in; empty where none. */
  readonly reference: string
}

/** The recipients whom somebody must ring, or take it back from. What is kept from the caller is not among them. */
export const listToRing: UseCase<(typeof deliveryOperations)['listToRing']> = async (
  deps,
  caller,
  { cursor },
) => {
  const opened = await openDesk(deps, caller, { operation, action: 'intelligence.list' })
  if (!opened.ok) return opened
  const person = opened.value
  const [page, contacts] = await Promise.all([
    queryPage<Dissemination>(deps, {
      index: 'person',
      pk: intelligenceLists.toRing(person.partnership),
      limit: ROWS,
      cursor,
    }),
    listContactsOf(deps, person.partnership),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object: 'to ring' })),
  ])
  const posts = new Map(contacts.map((contact) => [contact.id, contact]))
  const all = page.items.map(({ data }) => data)
  const readers = [...new Set(all.flatMap(({ contactId }) => readersOf(posts.get(contactId))))]
  const [area, ...found] = await getMany(deps, [
    keys.partnership(person.partnership),
    ...all.map(({ item }) => intelligenceKeys.item(item)),
    ...readers.slice(0, MOST_READERS).map(keys.person),
  ])
  const people = new Map(
    found.slice(all.length).flatMap((one) => (one ? [[(one.data as Person).id, one.data as Person]] : [])),
  )
  const waiting = all.flatMap((told, index): Waiting[] => {
    const item = found[index]?.data as IntelligenceItem | undefined
    if (!item || isKeptFrom(deps, person, item)) return []
    return [{ told, item, reference: item.raisedIn?.reference ?? '' }]
  })
  const raised = waiting.filter(({ reference }) => reference !== '')
  const hidden = await findHidden(deps, person, raised, 'intelligence.read', () => undefined)
  const mashPhone = (area?.data as Partnership | undefined)?.mashPhone ?? ''
  const rows = waiting.map((one) =>
    hidden.has(one)
      ? pointerOf(one, mashPhone)
      : rowOf(
          one,
          posts.get(one.told.contactId),
          otherWaysTo(deps, posts.get(one.told.contactId), one.item, people),
        ),
  )
  return ok({ rows, next: page.next })
}

const sinceOf = ({ misdirected, ring, at }: Dissemination): string => misdirected?.at ?? ring?.since ?? at

const pointerOf = ({ told, reference }: Waiting, phone: string): ToRingPointer => ({
  restricted: true,
  reference,
  since: sinceOf(told),
  phone,
})

const rowOf = ({ told }: Waiting, contact: Contact | undefined, others: ToRingRow['others']): ToRingRow => ({
  ...namedPost(contact),
  item: told.item,
  id: told.id,
  kind: told.kind,
  must: mustDo(told) ?? 'ring',
  because: told.ring?.because,
  since: sinceOf(told),
  tries: told.ring?.tries?.length ?? 0,
  again: told.ring?.again,
  others,
})
