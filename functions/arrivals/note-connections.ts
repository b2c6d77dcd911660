import { commitUnaudited, isNew } from '#functions/platform/commit.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { connectionItem, isFirst } from '#functions/platform/intelligence/connection-item.ts'
import { findConnected, type NamedIn } from '#functions/platform/intelligence/find-connected.ts'
import { thingMark } from '#functions/platform/intelligence/thing-marks.ts'
import { matchesOf, type ThingPlace } from '#shared/intelligence/connection.ts'
import type { Thing } from '#shared/intelligence/near-thing.ts'

/** As many as are listed when something comes. Its own page finds all of them. */
const MOST_PAIRS = 20

/**
 * Lists what may be the same in something that came and in items of intelligence that were there before, so that an officer looks
 * at it; an item is compared with referrals too. What is listed already, or was judged by a person, stays as it is.
 */
export async function noteConnections(deps: Dependencies, named: NamedIn): Promise<void> {
  const code = (named.item ?? named.referral)?.partnership as string
  const where = named.item ? 'everywhere' : 'in items'
  const { found } = await findConnected(deps, code, named.things, named.reference, where)
  const placeOf = ({ reference, item }: NamedIn, thing: Thing): ThingPlace => ({
    reference,
    mark: thingMark(deps, code, thing),
    ...(item?.raisedIn && { raisedIn: item.raisedIn.reference }),
  })
  const pairs = found
    .filter((other) => !isOneRecord(named, other))
    .flatMap((other) =>
      matchesOf(named.things, other.things).map((match) => ({
        strength: match.strength,
        places: [placeOf(named, match.own), placeOf(other, match.other)] as const,
      })),
    )
    .toSorted((a, b) => a.strength.localeCompare(b.strength))
    .slice(0, MOST_PAIRS)
  const foundAt = deps.clock().toISOString()
  await Promise.all(
    pairs.map(({ places: [one, two] }) => {
      const [own, other] = isFirst(one, two) ? [one, two] : [two, one]
      return commitUnaudited(deps, [
        { put: connectionItem(code, { own, other, version: 0, foundAt }), when: isNew },
      ])
    }),
  )
}

/** An item names what the record names that it was raised in: that connects nothing. */
export const isOneRecord = (one: NamedIn, other: NamedIn): boolean =>
  one.item?.raisedIn?.reference === other.reference || other.item?.raisedIn?.reference === one.reference
