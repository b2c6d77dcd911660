import type { Dependencies } from '#functions/platform/dependencies.ts'
import { findGivenNow } from '#functions/platform/intelligence/closed-since.ts'
import { intelligenceLists } from '#functions/platform/intelligence/keys.ts'
import { keys } from '#functions/platform/keys.ts'
import { getAll, queryUpTo } from '#functions/platform/pool-reads.ts'
import { getMany } from '#functions/platform/read.ts'
import type { Dissemination } from '#shared/intelligence/dissemination.ts'
import type { RaisedFrom } from '#shared/mase/item.ts'
import type { PoolEntry } from '#shared/mase/pool.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { Person } from '#shared/people/person.ts'
import { raisedKey } from './raised-item.ts'

/** The latest that were given to the MASE: what is older was dealt with, or is history. */
const MOST_GIVEN = 200

export const raisedFromOf = ({ item, release, id }: Dissemination): RaisedFrom => ({
  item,
  release,
  dissemination: id,
})

/**
 * What the intelligence desk has released to the MASE and nobody has taken up or left: that there is something, and of what kind.
 * What it says reads whoever reads for the MASE desk, by opening it. What may not be read any more is not there.
 */
export async function gatherRaised(deps: Dependencies, person: Person): Promise<PoolEntry[]> {
  const code = person.partnership
  const [area] = await getMany(deps, [keys.partnership(code)])
  const partnership = area?.data as Partnership
  const desk = partnership.frontDoors.mase
  const [given, [contact]] = await Promise.all([
    queryUpTo<Dissemination>(deps, {
      index: 'sender',
      pk: intelligenceLists.disseminationsTo(code, desk),
      limit: MOST_GIVEN,
      descending: true,
    }),
    getMany(deps, [keys.contact(code, desk)]),
  ])
  const [fates, open] = await Promise.all([
    getAll(deps, given.map(raisedKey)),
    findGivenNow(deps, person, given.map(raisedFromOf)),
  ])
  const mayOpen = (contact?.data as Contact | undefined)?.readerIds.includes(person.id) ?? false
  return given
    .filter((told, index) => fates[index] === undefined && open(raisedFromOf(told)) !== undefined)
    .map(({ item, id, kind, at }) => ({
      kind: 'raised',
      id,
      since: at,
      agency: '',
      given: { item, id, kind, at, mayOpen },
    }))
}
