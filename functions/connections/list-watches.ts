import type { UseCase } from '#functions/platform/api-function.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import {
  type NamedIn,
  type PointsTo,
  reachOfNamed,
  readNamed,
} from '#functions/platform/intelligence/find-connected.ts'
import { intelligenceLists } from '#functions/platform/intelligence/keys.ts'
import { pageShown } from '#functions/platform/intelligence/page-shown.ts'
import { listWatchesOf } from '#functions/platform/intelligence/watch-items.ts'
import type { Item } from '#functions/platform/items.ts'
import { keys } from '#functions/platform/keys.ts'
import { PAGE_SIZE } from '#functions/platform/lists.ts'
import { openDesk } from '#functions/platform/open.ts'
import { findItem } from '#functions/platform/read.ts'
import type { connectionOperations } from '#shared/api/connections.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import type { ShownAlert } from '#shared/intelligence/connection-view.ts'
import { findIntelligence } from '#shared/intelligence/intelligence-reference.ts'
import { type Alert, isRunning, type Watch, watchMatches } from '#shared/intelligence/watch.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Person } from '#shared/people/person.ts'
import { ok } from '#shared/result.ts'
import { auditSeen, seenObject } from './shown.ts'

const operation = 'listWatches'
/** Of those that are over the latest. */
const MOST_OVER = 50

const ofItem = ({ item, raisedIn }: Watch): PointsTo[] => (item ? [{ reference: item, raisedIn }] : [])

/** Whether an officer may know of a watch: one that was begun for an item is kept from whom that is kept from. */
export const isWatchOpen = (
  deps: Dependencies,
  person: Person,
  { item }: Watch,
  named: readonly NamedIn[],
): boolean =>
  item === undefined ||
  named.some((one) => one.reference === item && reachOfNamed(deps, person, one) === 'open')

/** Reads what watches were begun for, and in what something came up. */
export function readWatched(
  deps: Dependencies,
  watches: readonly Watch[],
  alerts: readonly Alert[] = [],
): Promise<NamedIn[]> {
  const places = new Map(
    [...watches.flatMap(ofItem), ...alerts].map(({ reference, raisedIn }) => [
      reference,
      { reference, raisedIn },
    ]),
  )
  const all = [...places.values()]
  const isItem = ({ reference }: PointsTo) => findIntelligence(reference) !== undefined
  return readNamed(
    deps,
    all.filter(isItem),
    all.filter((place) => !isItem(place)),
  )
}

/** What is watched for, by every officer of the partnership, and what has come up of it. */
export const listWatches: UseCase<(typeof connectionOperations)['listWatches']> = async (
  deps,
  caller,
  { which, cursor },
) => {
  const opened = await openDesk(deps, caller, { operation, action: 'intelligence.connect' })
  if (!opened.ok) return opened
  const person = opened.value
  const code = person.partnership
  const [watches, area] = await Promise.all([
    listWatchesOf(deps, code),
    findItem<Partnership>(deps, keys.partnership(code)),
  ])
  const list = {
    index: 'worklist',
    pk: intelligenceLists.alerts(code, which),
    limit: PAGE_SIZE,
    descending: true,
    cursor,
  } as const
  const [watched, page] = await Promise.all([
    readWatched(deps, watches),
    pageShown<Alert, Seen>(deps, list, (items) =>
      seenOf(
        deps,
        person,
        watches,
        items.map(({ data }) => data),
      ),
    ),
  ])
  const today = londonClock(deps.clock().toISOString()).date
  const inOrder = watches
    .filter((watch) => isWatchOpen(deps, person, watch, watched))
    .toSorted((a, b) => b.at.localeCompare(a.at))
  await auditSeen(deps, caller, person, operation, [
    'watches',
    ...page.rows.flatMap(({ alert, place }) => (alert.restricted ? [] : seenObject(place))),
  ])
  return ok({
    watches: inOrder.filter((watch) => isRunning(watch, today)),
    over: inOrder.filter((watch) => !isRunning(watch, today)).slice(0, MOST_OVER),
    alerts: page.rows.map(({ alert }) => alert),
    next: page.next,
    phone: (area as Item<Partnership>).data.mashPhone,
  })
}

/** An alert, and what something came up in. */
interface Seen {
  readonly alert: ShownAlert
  readonly place: NamedIn
}

/** What somebody sees of some alerts; nothing of those of which the watch, or what it came up in, is kept from them. */
async function seenOf(
  deps: Dependencies,
  person: Person,
  watches: readonly Watch[],
  alerts: readonly Alert[],
): Promise<(Seen | undefined)[]> {
  const ofAlerts = new Set(alerts.map(({ watch }) => watch))
  const own = watches.filter(({ id }) => ofAlerts.has(id))
  const named = await readWatched(deps, own, alerts)
  const open = own.filter((watch) => isWatchOpen(deps, person, watch, named))
  return alerts.map((one) => {
    const alert = shownAlert(deps, person, one, open, named)
    const place = named.find(({ reference }) => reference === one.reference)
    return alert && place && { alert, place }
  })
}

/** An alert as somebody sees it; undefined where its watch, or what it came up in, is kept from them. */
function shownAlert(
  deps: Dependencies,
  person: Person,
  { id, version, at, strength, seen, reference, watch: watchId }: Alert,
  watches: readonly Watch[],
  named: readonly NamedIn[],
): ShownAlert | undefined {
  const watch = watches.find((one) => one.id === watchId)
  const place = named.find((one) => one.reference === reference)
  const reach = place ? reachOfNamed(deps, person, place) : 'none'
  if (!watch || !place || reach === 'none') return undefined
  const { kind, text, by } = watch
  const shown = { id, version, at, strength, seen, watch: { id: watch.id, kind, text, by } }
  if (reach === 'pointer')
    return {
      ...shown,
      reference: place.referral?.reference ?? reference,
      restricted: true,
      reasons: [],
      differences: [],
    }
  const [match] = watchMatches(watch, place.things)
  return {
    ...shown,
    reference,
    ...(place.item && { itemKind: place.item.kind }),
    text: match?.other.text,
    reasons: match?.reasons ?? [],
    differences: match?.differences ?? [],
  }
}
