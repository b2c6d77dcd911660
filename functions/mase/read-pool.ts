import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { PAGE_SIZE } from '#functions/platform/lists.ts'
import { openDesk } from '#functions/platform/open.ts'
import type { maseOperations } from '#shared/api/mase.ts'
import { countPool, sortPool } from '#shared/mase/pool.ts'
import { ok } from '#shared/result.ts'
import { gatherPool } from './gather-pool.ts'

const operation = 'readPool'

/** Everything that waits for the MASE on one page: counted by kind, and of one kind or all a page in the order asked for. */
export const readPool: UseCase<(typeof maseOperations)['readPool']> = async (deps, caller, input) => {
  const opened = await openDesk(deps, caller, { operation, action: 'mase.list' })
  if (!opened.ok) return opened
  const person = opened.value
  const { kind, sort } = input
  const [{ meeting, entries }] = await Promise.all([
    gatherPool(deps, person),
    writeAudit(
      deps,
      auditEntry(deps, caller, person, { operation, kind: 'read', object: `pool ${kind ?? 'all'}` }),
    ),
  ])
  const wanted = sortPool(
    entries.filter((entry) => !kind || entry.kind === kind),
    sort,
  )
  const pages = Math.max(1, Math.ceil(wanted.length / PAGE_SIZE))
  const page = Math.min(input.page, pages)
  return ok({
    ...(meeting ? { meeting: { id: meeting.id, date: meeting.date } } : {}),
    counts: countPool(entries),
    entries: wanted.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    page,
    pages,
  })
}
