import type { UseCase } from '#functions/platform/api-function.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { type NamedIn, reachOfNamed, readNamed } from '#functions/platform/intelligence/find-connected.ts'
import { intelligenceKeys, intelligenceLists } from '#functions/platform/intelligence/keys.ts'
import { thingMark } from '#functions/platform/intelligence/thing-marks.ts'
import { openDesk } from '#functions/platform/open.ts'
import { listPartnerships } from '#functions/platform/partnerships.ts'
import { queryLast, queryPage } from '#functions/platform/read.ts'
import type { connectionOperations } from '#shared/api/connections.ts'
import { matchesOf, type StoredConnection, type ThingPlace } from '#shared/intelligence/connection.ts'
import type { ShownConnection } from '#shared/intelligence/connection-view.ts'
import { findIntelligence } from '#shared/intelligence/intelligence-reference.ts'
import type { PointedTo } from '#shared/intelligence/pointer.ts'
import { ok } from '#shared/result.ts'
import { auditSeen, seenObject, shownPlace } from './shown.ts'

const operation = 'listConnections'
/** Each has two sides, and a side may have a record that it was raised in. */
const PAGE = 20
const LATEST_POINTERS = 20

/**
 * What may be one in two places, and what people said of it. Where the caller may not read one of the two, the line is left out:
 * pages may be short.
 */
export const listConnections: UseCase<(typeof connectionOperations)['listConnections']> = async (
  deps,
  caller,
  { which, cursor },
) => {
  const opened = await openDesk(deps, caller, { operation, action: 'intelligence.connect' })
  if (!opened.ok) return opened
  const person = opened.value
  const code = person.partnership
  const [page, pointed, areas] = await Promise.all([
    queryPage<StoredConnection>(deps, {
      index: 'worklist',
      pk: intelligenceLists.connections(code, which),
      limit: PAGE,
      descending: true,
      cursor,
    }),
    queryLast<PointedTo>(deps, intelligenceKeys.pointedTo(code, '', '').pk, LATEST_POINTERS),
    listPartnerships(deps),
  ])
  const connections = page.items.map(({ data }) => data)
  const named = await readPlaces(deps, connections)
  const readable = new Map(
    named
      .filter((one) => reachOfNamed(deps, person, one) === 'open')
      .map((one) => [one.reference, one] as const),
  )
  const rows = connections.flatMap((one) => shownOf(deps, code, one, readable) ?? [])
  const seen = rows.flatMap(({ own, other }) => [own.reference, other.reference])
  await auditSeen(deps, caller, person, operation, [
    'connections',
    ...seen.map((reference) => seenObject(readable.get(reference) as NamedIn)),
  ])
  return ok({
    rows,
    next: page.next,
    pointedTo: pointed.map(({ data: { from, at } }) => ({
      partnership: areas.find((area) => area.code === from)?.name ?? from,
      at,
    })),
  })
}

function readPlaces(deps: Dependencies, connections: readonly StoredConnection[]): Promise<NamedIn[]> {
  const places = new Map(
    connections.flatMap(({ own, other }) => [own, other]).map((place) => [place.reference, place] as const),
  )
  const isItem = ({ reference }: ThingPlace) => findIntelligence(reference) !== undefined
  const all = [...places.values()]
  return readNamed(
    deps,
    all.filter(isItem),
    all.filter((place) => !isItem(place)),
  )
}

function shownOf(
  deps: Dependencies,
  code: string,
  { own, other, judgement, version }: StoredConnection,
  readable: ReadonlyMap<string, NamedIn>,
): ShownConnection | undefined {
  const [here, there] = [readable.get(own.reference), readable.get(other.reference)]
  const thingAt = (side: NamedIn | undefined, { mark }: ThingPlace) =>
    side?.things.find((thing) => thingMark(deps, code, thing) === mark)
  const [one, two] = [thingAt(here, own), thingAt(there, other)]
  if (!here || !there || !one || !two) return undefined
  const match = matchesOf(here.things, there.things).find((pair) => pair.own === one && pair.other === two)
  if (!match && !judgement) return undefined
  return {
    own: shownPlace(deps, code, here, one),
    other: shownPlace(deps, code, there, two),
    strength: match?.strength,
    reasons: match?.reasons ?? [],
    differences: match?.differences ?? [],
    judgement,
    version,
  }
}
