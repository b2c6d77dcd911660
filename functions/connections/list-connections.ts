import type { UseCase } from '#functions/platform/api-function.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { type NamedIn, reachOfNamed, readNamed } from '#functions/platform/intelligence/find-connected.ts'
import { intelligenceKeys, intelligenceLists } from '#functions/platform/intelligence/keys.ts'
import { pageShown } from '#functions/platform/intelligence/page-shown.ts'
import { thingMark } from '#functions/platform/intelligence/thing-marks.ts'
import { openDesk } from '#functions/platform/open.ts'
import { listPartnerships } from '#functions/platform/partnerships.ts'
import { queryLast } from '#functions/platform/read.ts'
import type { connectionOperations } from '#shared/api/connections.ts'
import { matchesOf, type StoredConnection, type ThingPlace } from '#shared/intelligence/connection.ts'
import type { ShownConnection } from '#shared/intelligence/connection-view.ts'
import { findIntelligence } from '#shared/intelligence/intelligence-reference.ts'
import type { PointedTo } from '#shared/intelligence/pointer.ts'
import type { Person } from '#shared/people/person.ts'
import { ok } from '#shared/result.ts'
import { auditSeen, seenObject, shownPlace } from './shown.ts'

const operation = 'listConnections'
/** Each has two sides, and a side may have a record that it was raised in. */
const PAGE = 20
const LATEST_POINTERS = 20

/**
 * What may be one in two places, and what people said of it. Where the caller may not read one of the two, the line is left out, and
 * leaves no gap.
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
  const list = {
    index: 'worklist',
    pk: intelligenceLists.connections(code, which),
    limit: PAGE,
    descending: true,
    cursor,
  } as const
  const [page, pointed, areas] = await Promise.all([
    pageShown<StoredConnection, Seen>(deps, list, (items) =>
      seenOf(
        deps,
        person,
        items.map(({ data }) => data),
      ),
    ),
    queryLast<PointedTo>(deps, intelligenceKeys.pointedTo(code, '', '').pk, LATEST_POINTERS),
    listPartnerships(deps),
  ])
  await auditSeen(deps, caller, person, operation, [
    'connections',
    ...page.rows.flatMap(({ sides }) => sides.map(seenObject)),
  ])
  return ok({
    rows: page.rows.map(({ row }) => row),
    next: page.next,
    pointedTo: pointed.map(({ data: { from, at } }) => ({
      partnership: areas.find((area) => area.code === from)?.name ?? from,
      at,
    })),
  })
}

/** A line, and what it is of. */
interface Seen {
  readonly row: ShownConnection
  readonly sides: readonly NamedIn[]
}

async function seenOf(
  deps: Dependencies,
  person: Person,
  connections: readonly StoredConnection[],
): Promise<(Seen | undefined)[]> {
  const named = await readPlaces(deps, connections)
  const readable = new Map(
    named
      .filter((one) => reachOfNamed(deps, person, one) === 'open')
      .map((one) => [one.reference, one] as const),
  )
  return connections.map((one) => {
    const row = shownOf(deps, person.partnership, one, readable)
    return (
      row && { row, sides: [row.own, row.other].map(({ reference }) => readable.get(reference) as NamedIn) }
    )
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
