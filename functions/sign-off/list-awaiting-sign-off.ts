import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { keys, lists } from '#functions/platform/keys.ts'
import { openDesk } from '#functions/platform/open.ts'
import { getMany, queryPage } from '#functions/platform/read.ts'
import type { SignOffWait } from '#functions/platform/sign-off-item.ts'
import type { signOffOperations } from '#shared/api/sign-off.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { rowOf } from '#shared/referral/row.ts'
import { ok } from '#shared/result.ts'

const operation = 'listAwaitingSignOff'
/** As many as one round trip reads. */
const MOST = 100

/** What waits for a lead of the caller's agency, the longest wait first. */
export const listAwaitingSignOff: UseCase<(typeof signOffOperations)['listAwaitingSignOff']> = async (
  deps,
  caller,
) => {
  const opened = await openDesk(deps, caller, { operation, action: 'sign-off.list' })
  if (!opened.ok) return opened
  const person = opened.value
  const waiting = await queryPage<SignOffWait>(deps, {
    index: 'worklist',
    pk: lists.signOff(person.agency.id),
    limit: MOST,
  })
  const [heads] = await Promise.all([
    getMany(
      deps,
      waiting.items.map(({ data }) => keys.referral(data.reference)),
    ),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object: 'list' })),
  ])
  const rows = waiting.items.flatMap(({ data: { dueAt } }, index) => {
    const referral = heads[index]?.data as Referral | undefined
    return referral ? [{ ...rowOf(referral), signOffDueAt: dueAt }] : []
  })
  return ok({ rows })
}
