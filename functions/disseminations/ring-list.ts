import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { listContactsOf } from '#functions/platform/contacts.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { isKeptFrom } from '#functions/platform/intelligence/kept.ts'
import { intelligenceKeys, intelligenceLists } from '#functions/platform/intelligence/keys.ts'
import { pageShown } from '#functions/platform/intelligence/page-shown.ts'
import { keys } from '#functions/platform/keys.ts'
import { openDesk } from '#functions/platform/open.ts'
import { readersOf } from '#functions/platform/posts.ts'
import { findItem, getMany } from '#functions/platform/read.ts'
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
  const [contacts, area] = await Promise.all([
    listContactsOf(deps, person.partnership),
    findItem<Partnership>(deps, keys.partnership(person.partnership)),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object: 'to ring' })),
  ])
  const posts = new Map(contacts.map((contact) => [contact.id, contact]))
  const list = {
    index: 'person',
    pk: intelligenceLists.toRing(person.partnership),
    limit: ROWS,
    cursor,
  } as const
  const page = await pageShown<Dissemination, ToRingRow | ToRingPointer>(deps, list, (items) =>
    rowsOf(
      deps,
      person,
      items.map(({ data }) => data),
      { posts, mashPhone: area?.data.mashPhone ?? '' },
    ),
  )
  return ok({ rows: [...page.rows], next: page.next })
}

interface Known {
  readonly posts: ReadonlyMap<string, Contact>
  readonly mashPhone: string
}

/** A row for each recipient who waits; none where the item is kept from the person. */
async function rowsOf(
  deps: Dependencies,
  person: Person,
  all: readonly Dissemination[],
  { posts, mashPhone }: Known,
): Promise<(ToRingRow | ToRingPointer | undefined)[]> {
  const readers = [...new Set(all.flatMap(({ contactId }) => readersOf(posts.get(contactId))))]
  const found = await getMany(deps, [
    ...all.map(({ item }) => intelligenceKeys.item(item)),
    ...readers.slice(0, MOST_READERS).map(keys.person),
  ])
  const people = new Map(
    found.slice(all.length).flatMap((one) => (one ? [[(one.data as Person).id, one.data as Person]] : [])),
  )
  const waiting = all.map((told, index): Waiting | undefined => {
    const item = found[index]?.data as IntelligenceItem | undefined
    if (!item || isKeptFrom(deps, person, item)) return undefined
    return { told, item, reference: item.raisedIn?.reference ?? '' }
  })
  const raised = waiting.flatMap((one) => (one && one.reference !== '' ? [one] : []))
  const hidden = await findHidden(deps, person, raised, 'intelligence.read', () => undefined)
  return waiting.map((one) => {
    if (!one) return undefined
    if (hidden.has(one)) return pointerOf(one, mashPhone)
    const post = posts.get(one.told.contactId)
    return rowOf(one, post, otherWaysTo(deps, post, one.item, people))
  })
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
