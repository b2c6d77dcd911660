import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { openDesk } from '#functions/platform/open.ts'
import type { profileOperations } from '#shared/api/profile.ts'
import { drawLinks } from '#shared/mase/links/draw-links.ts'
import { filterLinks, mostLinked } from '#shared/mase/links/filter-links.ts'
import { possiblePairs } from '#shared/mase/links/possible-pairs.ts'
import { ok } from '#shared/result.ts'
import { readAtMase } from './read-at-mase.ts'

const operation = 'readLinks'
/** More than anybody can take in from one picture; the filters give the rest. */
const MOST_POINTS = 120

/** Who and what is connected. It is a list: opening one of its points is a reading of its own. */
export const readLinks: UseCase<(typeof profileOperations)['readLinks']> = async (deps, caller, filter) => {
  const opened = await openDesk(deps, caller, { operation, action: 'mase.links' })
  if (!opened.ok) return opened
  const person = opened.value
  const [{ records, restricted, judged, more }] = await Promise.all([
    readAtMase(deps, person),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object: 'links' })),
  ])
  const whole = drawLinks(records, judged)
  const wanted = filterLinks(whole, filter)
  const shown = mostLinked(wanted, MOST_POINTS)
  return ok({
    ...shown,
    restricted,
    records: records.length,
    left: wanted.points.length - shown.points.length,
    more,
    months: [...new Set(whole.points.flatMap(({ months }) => months))].toSorted(),
    toLookAt: possiblePairs(records, judged).length,
  })
}
