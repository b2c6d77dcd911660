import type { UseCase } from '#functions/platform/api-function.ts'
import { findConnected, type NamedIn, reachOfNamed } from '#functions/platform/intelligence/find-connected.ts'
import { type OpenedItem, openItem } from '#functions/platform/intelligence/open-item.ts'
import type { connectionOperations } from '#shared/api/connections.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { matchesOf, placeId, type StoredConnection } from '#shared/intelligence/connection.ts'
import type { ShownConnection } from '#shared/intelligence/connection-view.ts'
import { thingsInItem } from '#shared/intelligence/mentions-in-item.ts'
import { ok } from '#shared/result.ts'
import { listAgreed } from './agreed.ts'
import { pointersOf, whyNotAskable } from './pointers-of.ts'
import { restrictedOf } from './restricted-of.ts'
import { auditSeen, seenObject, shownPlace, shownThing } from './shown.ts'

const operation = 'readConnections'

/**
 * Where else what an item names is named. What is kept from the caller is not found and not counted; of a restricted record they
 * learn that it exists, and not what it has in common.
 */
export const readConnections: UseCase<(typeof connectionOperations)['readConnections']> = async (
  deps,
  caller,
  { item: typed },
) => {
  const opened = await openItem(deps, caller, typed, { operation, action: 'intelligence.connect' })
  if (!opened.ok) return opened
  const { person, partnership, item, stored } = opened.value
  const things = thingsInItem(item)
  const [{ found, more }, agreed] = await Promise.all([
    findConnected(deps, item.partnership, things, item.reference),
    listAgreed(deps, item.partnership),
  ])
  const own: NamedIn = { reference: item.reference, item, things }
  const others = found.filter(({ reference }) => reference !== item.raisedIn?.reference)
  const seen = others
    .map((other) => ({
      other,
      reach: reachOfNamed(deps, person, other),
      matches: matchesOf(things, other.things),
    }))
    .filter(({ matches, reach }) => reach !== 'none' && matches.length > 0)
  const open = seen.filter(({ reach }) => reach === 'open')
  const connections = open.flatMap(({ other, matches }) =>
    matches.map((match): ShownConnection => {
      const [ownPlace, otherPlace] = [
        shownPlace(deps, item.partnership, own, match.own),
        shownPlace(deps, item.partnership, other, match.other),
      ]
      const standing = standingOf(opened.value, ownPlace.id, otherPlace.id)
      return {
        own: ownPlace,
        other: otherPlace,
        ...{ strength: match.strength, reasons: match.reasons, differences: match.differences },
        judgement: standing?.judgement,
        version: standing?.version ?? 0,
      }
    }),
  )
  await auditSeen(deps, caller, person, operation, [own, ...open.map(({ other }) => other)].map(seenObject))
  return ok({
    reference: item.reference,
    kind: item.kind,
    things: things.map((thing) => shownThing(deps, item.partnership, thing)),
    connections: connections.toSorted((a, b) => rank(a) - rank(b)),
    restricted: restrictedOf(seen),
    phone: partnership.mashPhone,
    more,
    agreed: agreed.map(({ name }) => name),
    notAskable: whyNotAskable(deps, person, item, londonClock(deps.clock().getTime()).date),
    pointers: pointersOf(stored, agreed),
  })
}

const rank = ({ strength }: ShownConnection): number => (strength === 'exact' ? 0 : 1)

/** What was said of two things, from what stands under the item. */
function standingOf({ stored }: OpenedItem, own: string, other: string): StoredConnection | undefined {
  return stored
    .filter(({ entity }) => entity === 'connection')
    .map(({ data }) => data as StoredConnection)
    .find((one) => placeId(one.own) === own && placeId(one.other) === other)
}
