import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { lists } from '#functions/platform/keys.ts'
import { openDesk } from '#functions/platform/open.ts'
import { readQueueCounts } from '#functions/platform/queue-counts.ts'
import { queryPage } from '#functions/platform/read.ts'
import type { managementOperations } from '#shared/api/management.ts'
import type { HandOver } from '#shared/management/hand-over.ts'
import { ok } from '#shared/result.ts'
import { findHolders, workloadsOf } from './workers.ts'

const operation = 'readWorkload'

/** The latest that are shown. */
const RECENT = 5

/** What each worker has in hand, and what was handed over lately. A worker who is no manager sees their own. */
export const readWorkload: UseCase<(typeof managementOperations)['readWorkload']> = async (deps, caller) => {
  const opened = await openDesk(deps, caller, { operation, action: 'workload.read' })
  if (!opened.ok) return opened
  const person = opened.value
  const seen = writeAudit(
    deps,
    auditEntry(deps, caller, person, { operation, kind: 'read', object: 'workload' }),
  )
  if (!person.roles.includes('mash-manager')) {
    const [workers] = await Promise.all([workloadsOf(deps, [person]), seen])
    return ok({ workers, untaken: 0, handOvers: [] })
  }
  const [people, counts, recent] = await Promise.all([
    findHolders(deps, person.partnership),
    readQueueCounts(deps, person.partnership),
    queryPage<HandOver>(deps, {
      index: 'worklist',
      pk: lists.handOvers(person.partnership),
      limit: RECENT,
      descending: true,
    }),
    seen,
  ])
  const workers = await workloadsOf(deps, people)
  return ok({
    workers: workers.filter(({ away, held }) => !away || held > 0),
    untaken: Object.values(counts.new).reduce((sum, one) => sum + one, 0),
    handOvers: recent.items.map(({ data }) => data),
  })
}
