import type { UseCase } from '#functions/platform/api-function.ts'
import { findConnected, reachOfNamed } from '#functions/platform/intelligence/find-connected.ts'
import type { Item } from '#functions/platform/items.ts'
import { keys } from '#functions/platform/keys.ts'
import { findItem } from '#functions/platform/read.ts'
import type { connectionOperations } from '#shared/api/connections.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { isRunning, thingsWatched, watchMatches } from '#shared/intelligence/watch.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import { ok } from '#shared/result.ts'
import { openWatch, watchObject } from './open-watch.ts'
import { restrictedOf } from './restricted-of.ts'
import { auditSeen, seenObject, shownPlace } from './shown.ts'

const operation = 'readWatch'

/** A watch, with what names what it is for now, also what was there before it began. */
export const readWatch: UseCase<(typeof connectionOperations)['readWatch']> = async (
  deps,
  caller,
  { watch: id },
) => {
  const opened = await openWatch(deps, caller, id, { operation, action: 'intelligence.connect' })
  if (!opened.ok) return opened
  const { person, watch } = opened.value
  const [{ found, more }, area] = await Promise.all([
    findConnected(deps, watch.partnership, thingsWatched(watch), watch.item ?? ''),
    findItem<Partnership>(deps, keys.partnership(watch.partnership)),
  ])
  const seen = found
    .map((other) => ({
      other,
      reach: reachOfNamed(deps, person, other),
      matches: watchMatches(watch, other.things),
    }))
    .filter(({ reach, matches }) => reach !== 'none' && matches.length > 0)
  const open = seen.filter(({ reach }) => reach === 'open')
  await auditSeen(deps, caller, person, operation, [
    watchObject(id),
    ...open.map(({ other }) => seenObject(other)),
  ])
  return ok({
    watch,
    isRunning: isRunning(watch, londonClock(deps.clock().toISOString()).date),
    found: open.flatMap(({ other, matches }) =>
      matches.slice(0, 1).map(({ strength, reasons, differences, other: thing }) => ({
        place: shownPlace(deps, watch.partnership, other, thing),
        ...{ strength, reasons, differences },
      })),
    ),
    restricted: restrictedOf(seen),
    phone: (area as Item<Partnership>).data.mashPhone,
    more,
  })
}
