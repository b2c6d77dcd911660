import { formatDate } from '#shared/identifiers/date.ts'
import { reorder } from '#shared/mase/agenda.ts'
import type { AgendaItem } from '#shared/mase/item.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import type { Person } from '#shared/people/person.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { isAllowed } from '#shared/referral/states.ts'
import type { Write } from './commit.ts'
import type { Dependencies } from './dependencies.ts'
import { keys } from './keys.ts'
import { refOf } from './open.ts'
import { addItem, changeItem, moveReferral, putOrder } from './pool-agenda-writes.ts'

interface Carried {
  readonly item: AgendaItem
  readonly from: Meeting
  readonly to: Meeting
  /** The referral of the item, where it has one. */
  readonly referral: Referral | undefined
}

/**
 * What moves an item to another meeting: it leaves the order of the one and stays there with its reason and where it went, and
 * is first under its heading on the other. The first two writes are the agendas, the one that it leaves first.
 */
export function carryOverWrites(
  deps: Dependencies,
  person: Person,
  { item, from, to, referral }: Carried,
  reason: string,
): Write[] {
  const at = deps.clock().toISOString()
  const { changed: _, group: __, ...kept } = item
  return [
    putOrder(deps, person, from, reorder(from.order, item.id)),
    putOrder(deps, person, to, reorder(to.order, item.id, { heading: item.heading, place: 0 })),
    changeItem(
      deps,
      person,
      from,
      { ...item, carriedOver: { to: to.id, reason, by: refOf(person), at } },
      item,
    ),
    addItem(to, {
      ...kept,
      because: 'carried-over',
      addedBy: person.name,
      addedAt: at,
      version: 1,
    }),
    ...(isOn(referral, from)
      ? moveReferral(deps, person, referral, {
          transition: 'carry-over',
          text: `To the meeting of ${formatDate(to.date)}. ${reason}`,
          mase: { meeting: to.id },
        })
      : []),
  ]
}

/** Whether the referral of an item stands on the agenda of a meeting by its own record: one of a meeting that is not held does not. */
const isOn = (referral: Referral | undefined, { id }: Meeting): referral is Referral =>
  referral !== undefined && referral.mase?.meeting === id && isAllowed('carry-over', referral.state)

/** What brings it back, last under its heading. The first two writes are the agendas, the one that it comes back to first. */
export function bringBackWrites(
  deps: Dependencies,
  person: Person,
  { item, from, to, referral }: Carried,
): Write[] {
  const { carriedOver: _, ...kept } = item
  return [
    putOrder(
      deps,
      person,
      from,
      reorder(from.order, item.id, { heading: item.heading, place: Number.MAX_SAFE_INTEGER }),
    ),
    putOrder(deps, person, to, reorder(to.order, item.id)),
    changeItem(deps, person, from, kept, item),
    { remove: keys.agendaItem(to.partnership, to.id, item.id) },
    ...(isOn(referral, to)
      ? moveReferral(deps, person, referral, {
          transition: 'carry-over',
          text: `Back on the meeting of ${formatDate(from.date)}`,
          mase: { meeting: from.id },
        })
      : []),
  ]
}
