import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { intelligenceLists } from '#functions/platform/intelligence/keys.ts'
import { PAGE_SIZE } from '#functions/platform/lists.ts'
import { openDesk } from '#functions/platform/open.ts'
import { queryPage } from '#functions/platform/read.ts'
import type { deliveryOperations } from '#shared/api/delivery.ts'
import type { Breach } from '#shared/intelligence/breach.ts'
import type { BreachRow } from '#shared/intelligence/breach-view.ts'
import { ok } from '#shared/result.ts'
import { type Sight, sightOf } from './breach-open.ts'

const operation = 'listBreaches'
/** More than ever run at once; with a page of the others not more than one request reads. */
const MOST_OPEN = 75

/** Breaches: those on which nobody has decided, the first whose time is up first; and all others, the latest first. */
export const listBreaches: UseCase<(typeof deliveryOperations)['listBreaches']> = async (
  deps,
  caller,
  { cursor },
) => {
  const opened = await openDesk(deps, caller, { operation, action: 'breach.read' })
  if (!opened.ok) return opened
  const person = opened.value
  const { partnership } = person
  const [running, page] = await Promise.all([
    queryPage<Breach>(deps, {
      index: 'worklist',
      pk: intelligenceLists.openBreaches(partnership),
      limit: MOST_OPEN,
    }),
    queryPage<Breach>(deps, {
      index: 'sender',
      pk: intelligenceLists.breaches(partnership),
      limit: PAGE_SIZE,
      descending: true,
      cursor,
    }),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object: 'breaches' })),
  ])
  const open = running.items.map(({ data }) => data)
  const decided = page.items.map(({ data }) => data).filter(({ decision }) => decision !== undefined)
  const sight = await sightOf(deps, person, [...open, ...decided])
  const rowsOf = (breaches: readonly Breach[]) =>
    breaches.flatMap((breach) => rowOf(breach, sight.get(breach) ?? 'none'))
  return ok({ open: rowsOf(open), decided: rowsOf(decided), next: page.next })
}

function rowOf(breach: Breach, sight: Sight): BreachRow[] {
  if (sight === 'none') return []
  const { id, knownAt, dueAt, opened, decision, item } = breach
  return [{ id, knownAt, dueAt, opened, decided: decision?.tell, ...(sight === 'all' && { item }) }]
}
