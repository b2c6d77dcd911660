import { type Held, heldOf } from '#shared/queue/held.ts'
import type { Referral } from '#shared/referral/referral.ts'
import type { Write } from './commit.ts'
import type { Dependencies } from './dependencies.ts'
import type { Item } from './items.ts'
import { keys, lists } from './keys.ts'
import { getMany, type Page, queryPage } from './read.ts'

/** More than anybody can work; also what one read of heads by key takes. */
export const MOST_HELD = 100

const heldItem = (held: Held): Item<Held> => ({
  ...keys.held(held.reference),
  entity: 'held',
  data: held,
  personPk: lists.heldBy(held.person),
  personSk: held.order,
})

/** Brings the list of who has a referral in hand up to date; nothing where it stays as it was. */
export function heldWrites(next: Referral, before: Referral): Write[] {
  const [was, is] = [heldOf(before), heldOf(next)]
  if (JSON.stringify(was) === JSON.stringify(is)) return []
  return [is ? { put: heldItem(is) } : { remove: keys.held(next.reference) }]
}

/**
 * What a person has in hand, danger and what is due first at the top: references and how they stand, from the index. The
 * person is an id within one partnership; somebody who moved to another keeps nothing of the first in this list.
 */
export async function listHeld(
  deps: Dependencies,
  person: { readonly id: string; readonly partnership: string },
  { limit = MOST_HELD, cursor }: { readonly limit?: number; readonly cursor?: string } = {},
): Promise<{ held: Held[]; next?: string }> {
  const page: Page<Held> = await queryPage<Held>(deps, {
    index: 'person',
    pk: lists.heldBy(person.id),
    limit,
    cursor,
  })
  const held = page.items
    .map(({ data }) => data)
    .filter(({ partnership }) => partnership === person.partnership)
  return { held, next: page.next }
}

/** The heads of what somebody has in hand, as they are now, in the order given; up to 100. */
export async function headsOf(deps: Dependencies, held: readonly Held[]): Promise<Referral[]> {
  const items = await getMany(
    deps,
    held.map(({ reference }) => keys.referral(reference)),
  )
  return items.flatMap((item) => (item ? [item.data as Referral] : []))
}
