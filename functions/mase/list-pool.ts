import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { lists } from '#functions/platform/keys.ts'
import { PAGE_SIZE, rowsOf } from '#functions/platform/lists.ts'
import { openDesk } from '#functions/platform/open.ts'
import { queryPage } from '#functions/platform/read.ts'
import type { maseOperations } from '#shared/api/mase.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { ok } from '#shared/result.ts'

const operation = 'listPool'
const states = { waiting: 'waiting-for-mase', accepted: 'accepted-for-mase' } as const

/** What waits to be screened, or was accepted and waits for a meeting; the longest wait first. */
export const listPool: UseCase<(typeof maseOperations)['listPool']> = async (
  deps,
  caller,
  { view, cursor },
) => {
  const opened = await openDesk(deps, caller, { operation, action: 'mase.list' })
  if (!opened.ok) return opened
  const person = opened.value
  const [page] = await Promise.all([
    queryPage<Referral>(deps, {
      index: 'worklist',
      pk: lists.mase(person.partnership, states[view]),
      limit: PAGE_SIZE,
      cursor,
    }),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object: `pool ${view}` })),
  ])
  return ok(rowsOf(deps, person, page, 'mase.read'))
}
