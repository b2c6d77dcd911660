import { londonClock } from '#shared/identifiers/date-time.ts'
import type { Dissemination } from '#shared/intelligence/dissemination.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import { isClosed } from '#shared/intelligence/recipient-access.ts'
import type { Release } from '#shared/intelligence/release.ts'
import type { RaisedFrom } from '#shared/mase/item.ts'
import type { Person } from '#shared/people/person.ts'
import type { Dependencies } from '../dependencies.ts'
import { getAll } from '../pool-reads.ts'
import { isKeptFrom } from './kept.ts'
import { intelligenceKeys } from './keys.ts'

/** Something that was given to the MASE, as it is now. */
export interface GivenNow {
  readonly item: IntelligenceItem
  readonly told: Dissemination
}

const nameOf = ({ item, dissemination }: RaisedFrom): string => `${item} ${dissemination}`

/**
 * What some items of agendas were raised from, as far as it may be read by somebody now: not what was recalled, has expired or was
 * graded more strictly since, nor what is kept from them. One batch; nothing is read where nothing was raised.
 *
 * @param person whoever looks; undefined where it is asked of what holds for all
 */
export async function findGivenNow(
  deps: Dependencies,
  person: Person | undefined,
  places: readonly RaisedFrom[],
): Promise<(place: RaisedFrom) => GivenNow | undefined> {
  const distinct = [...new Map(places.map((place) => [nameOf(place), place])).values()]
  const found = await getAll(
    deps,
    distinct.flatMap(({ item, release, dissemination }) => [
      intelligenceKeys.item(item),
      intelligenceKeys.release(item, release),
      intelligenceKeys.dissemination(item, dissemination),
    ]),
  )
  const today = londonClock(deps.clock().getTime()).date
  const open = distinct.flatMap((place, index): [string, GivenNow][] => {
    const item = found[index * 3]?.data as IntelligenceItem | undefined
    const release = found[index * 3 + 1]?.data as Release | undefined
    const told = found[index * 3 + 2]?.data as Dissemination | undefined
    if (!item || !release || !told || isClosed(told, item, release, today)) return []
    return person && isKeptFrom(deps, person, item) ? [] : [[nameOf(place), { item, told }]]
  })
  const byName = new Map(open)
  return (place) => byName.get(nameOf(place))
}

interface MayBeRaised {
  readonly raisedFrom?: RaisedFrom
}

/** Tells which of some items come of intelligence that somebody may not read any more. */
export async function findClosedSince(
  deps: Dependencies,
  person: Person | undefined,
  items: readonly MayBeRaised[],
): Promise<(item: MayBeRaised) => boolean> {
  const given = await findGivenNow(
    deps,
    person,
    items.flatMap(({ raisedFrom }) => raisedFrom ?? []),
  )
  return ({ raisedFrom }) => raisedFrom !== undefined && given(raisedFrom) === undefined
}
