import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { intelligenceLists } from '#functions/platform/intelligence/keys.ts'
import { pageShown } from '#functions/platform/intelligence/page-shown.ts'
import { PAGE_SIZE } from '#functions/platform/lists.ts'
import { openDesk } from '#functions/platform/open.ts'
import { queryPage } from '#functions/platform/read.ts'
import type { deliveryOperations } from '#shared/api/delivery.ts'
import type { Breach } from '#shared/intelligence/breach.ts'
import type { BreachRow } from '#shared/intelligence/breach-view.ts'
import type { Person } from '#shared/people/person.ts'
import { ok } from '#shared/result.ts'
import { type Sight, sightOf } from './breach-open.ts'

const operation = 'listBreaches'
/** More than ever run at once, and not more than one request reads. */
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
    pageShown<Breach, BreachRow>(
      deps,
      {
        index: 'sender',
        pk: intelligenceLists.breaches(partnership),
        limit: PAGE_SIZE,
        descending: true,
        cursor,
      },
      (items) =>
        rowsOf(
          deps,
          person,
          items.map(({ data }) => data),
          ({ decision }) => decision !== undefined,
        ),
    ),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object: 'breaches' })),
  ])
  const open = await rowsOf(
    deps,
    person,
    running.items.map(({ data }) => data),
  )
  return ok({ open: open.flatMap((row) => row ?? []), decided: [...page.rows], next: page.next })
}

/** A row for each breach that is wanted; none where somebody sees nothing of it. */
async function rowsOf(
  deps: Dependencies,
  person: Person,
  breaches: readonly Breach[],
  isWanted: (breach: Breach) => boolean = () => true,
): Promise<(BreachRow | undefined)[]> {
  const wanted = breaches.filter(isWanted)
  const sight = wanted.length > 0 ? await sightOf(deps, person, wanted) : new Map<Breach, Sight>()
  return breaches.map((breach) => rowOf(breach, sight.get(breach) ?? 'none'))
}

function rowOf(breach: Breach, sight: Sight): BreachRow | undefined {
  if (sight === 'none') return undefined
  const { id, knownAt, dueAt, opened, decision, item } = breach
  return { id, knownAt, dueAt, opened, decided: decision?.tell, ...(sight === 'all' && { item }) }
}
