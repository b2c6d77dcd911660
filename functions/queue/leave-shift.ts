import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { commit } from '#functions/platform/commit.ts'
import { openDesk } from '#functions/platform/open.ts'
import type { queueOperations } from '#shared/api/queue.ts'
import { ok } from '#shared/result.ts'
import { shiftItem } from './shift-mark.ts'

const operation = 'leaveShift'

/** Marks that somebody leaves: what happens from now on is shown to them when they come back. */
export const leaveShift: UseCase<(typeof queueOperations)['leaveShift']> = async (deps, caller) => {
  const opened = await openDesk(deps, caller, { operation, action: 'mash.list' })
  if (!opened.ok) return opened
  const at = deps.clock().toISOString()
  await commit(
    deps,
    [{ put: shiftItem(opened.value, at) }],
    auditEntry(deps, caller, opened.value, { operation, kind: 'change', object: 'queue shift' }),
  )
  return ok({ at })
}
