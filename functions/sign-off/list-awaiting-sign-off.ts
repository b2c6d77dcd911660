import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { signOffLeft } from '#functions/platform/clocks.ts'
import { keys, lists } from '#functions/platform/keys.ts'
import { openDesk } from '#functions/platform/open.ts'
import { getMany, queryPage } from '#functions/platform/read.ts'
import { rowFor } from '#functions/platform/restricted.ts'
import type { SignOffWait } from '#functions/platform/sign-off-item.ts'
import type { signOffOperations } from '#shared/api/sign-off.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { ok } from '#shared/result.ts'

const operation = 'listAwaitingSignOff'
/** As many as one round trip reads, with the partnership. */
const MOST = 99

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
    pk: lists.signOff(person.partnership, person.agency.id),
    limit: MOST,
  })
  const [[partnership, ...heads]] = await Promise.all([
    getMany(deps, [
      keys.partnership(person.partnership),
      ...waiting.items.map(({ data }) => keys.referral(data.reference)),
    ]),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object: 'list' })),
  ])
  const rows = waiting.items.flatMap(({ data: { dueAt } }, index) => {
    const referral = heads[index]?.data as Referral | undefined
    const timeLeft = signOffLeft(partnership?.data as Partnership, dueAt, deps.clock())
    if (!referral) return []
    return [{ ...rowFor(deps, person, referral, 'assessment.read'), signOffDueAt: dueAt, timeLeft }]
  })
  return ok({ rows })
}
