import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { keys, lists } from '#functions/platform/keys.ts'
import { PAGE_SIZE } from '#functions/platform/lists.ts'
import { actorOf, openDesk, resourceOf } from '#functions/platform/open.ts'
import { getMany, queryPage } from '#functions/platform/read.ts'
import type { SharedWith } from '#functions/platform/shared-item.ts'
import type { contributionOperations } from '#shared/api/contributions.ts'
import { may } from '#shared/permissions/may.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { rowOf } from '#shared/referral/row.ts'
import { referralForSender } from '#shared/referral/sender-view.ts'
import { ok } from '#shared/result.ts'

const operation = 'listShared'

/** What colleagues share with the caller, latest first. */
export const listShared: UseCase<(typeof contributionOperations)['listShared']> = async (
  deps,
  caller,
  { cursor },
) => {
  const opened = await openDesk(deps, caller, { operation, action: 'assessment.list' })
  if (!opened.ok) return opened
  const person = opened.value
  const [page] = await Promise.all([
    queryPage<SharedWith>(deps, {
      index: 'person',
      pk: lists.sharedWith(person.id),
      limit: PAGE_SIZE,
      descending: true,
      cursor,
    }),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object: 'list' })),
  ])
  const heads = await getMany(
    deps,
    page.items.map(({ data }) => keys.referral(data.reference)),
  )
  const rows = heads
    .flatMap((item) => (item ? [item.data as Referral] : []))
    .filter((referral) => may(actorOf(person), 'assessment.read', resourceOf(referral)))
    .map((referral) => rowOf(referralForSender(referral, person.id)))
  return ok({ rows, next: page.next })
}
