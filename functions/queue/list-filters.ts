import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { openDesk } from '#functions/platform/open.ts'
import type { queueOperations } from '#shared/api/queue.ts'
import { ok } from '#shared/result.ts'
import { listAgencies } from './agencies.ts'
import { listFilters, shownFilter } from './filter-item.ts'

const operation = 'listQueueFilters'

/** What a queue can be narrowed down by: the caller's own filters, and the agencies of the partnership. */
export const listQueueFilters: UseCase<(typeof queueOperations)['listQueueFilters']> = async (
  deps,
  caller,
) => {
  const opened = await openDesk(deps, caller, { operation, action: 'mash.list' })
  if (!opened.ok) return opened
  const person = opened.value
  const [{ saved, deleted }, agencies] = await Promise.all([
    listFilters(deps, person),
    listAgencies(deps, person.partnership),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object: 'queue filters' })),
  ])
  return ok({ saved: saved.map(shownFilter), deleted: deleted.map(shownFilter), agencies })
}
