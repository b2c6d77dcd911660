import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { commit, hasVersion } from '#functions/platform/commit.ts'
import { intelligenceObject } from '#functions/platform/intelligence/open-item.ts'
import { disseminationItem } from '#functions/platform/intelligence/stored.ts'
import { refOf } from '#functions/platform/open.ts'
import type { deliveryOperations } from '#shared/api/delivery.ts'
import type { Dissemination } from '#shared/intelligence/dissemination.ts'
import { afterCall, isTold, MOST_TRIES, ringAgainAfter } from '#shared/intelligence/ring.ts'
import { ok } from '#shared/result.ts'
import { addLimit } from '#shared/time/limit.ts'
import { deliveryConflict, openDelivery, refuseDelivery } from './ring-open.ts'

const operation = 'recordCall'

/** Records a call: they were told, nobody was reached, or it is the wrong post. */
export const recordCall: UseCase<(typeof deliveryOperations)['recordCall']> = async (deps, caller, input) => {
  const opened = await openDelivery(deps, caller, input, { operation, action: 'intelligence.work' })
  if (!opened.ok) return opened
  const { person, told, mail, partnership } = opened.value
  const isLate = told.recalled || told.replacedBy || told.ring?.rung || isTold(told)
  if (input.version !== told.version || isLate)
    return refuseDelivery(deps, caller, opened.value, operation, deliveryConflict(told, mail))
  const { outcome, words } = input
  const message =
    outcome === 'told' && !opened.value.release
      ? 'It may not be told any more: the time to read it is over, or it was graded more strictly'
      : (told.ring?.tries?.length ?? 0) >= MOST_TRIES
        ? 'Too many calls were made in vain: find another way to reach them'
        : undefined
  if (message)
    return refuseDelivery(deps, caller, opened.value, operation, {
      kind: 'invalid',
      errors: [{ field: 'outcome', message }],
    })
  const at = deps.clock().toISOString()
  const again = addLimit(at, ringAgainAfter, partnership.calendar)
  const call = { by: refOf(person), at, ...(words && { words }) }
  const next = { ...afterCall(told, outcome, call, again), version: told.version + 1 }
  const written = await commit(
    deps,
    [{ put: disseminationItem(next), when: hasVersion(told.version) }],
    auditEntry(deps, caller, person, { operation, kind: 'change', object: intelligenceObject(told.item) }),
  )
  if (written.ok) return ok({ version: next.version })
  const now = written.failure.current?.data as Dissemination | undefined
  return refuseDelivery(deps, caller, opened.value, operation, deliveryConflict(now, mail))
}
