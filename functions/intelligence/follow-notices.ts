import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { noticeFatesOf } from '#functions/platform/notice-fates.ts'
import { openWholeReferral, referralObject } from '#functions/platform/open.ts'
import type { intelligenceOperations } from '#shared/api/intelligence.ts'
import { ok } from '#shared/result.ts'

const operation = 'followNotices'

/** What became of each notice of one referral. */
export const followNotices: UseCase<(typeof intelligenceOperations)['followNotices']> = async (
  deps,
  caller,
  { reference },
) => {
  const opened = await openWholeReferral(deps, caller, reference, { operation, action: 'notice.follow' })
  if (!opened.ok) return opened
  const { person, referral, items, contacts } = opened.value
  await writeAudit(
    deps,
    auditEntry(deps, caller, person, { operation, kind: 'read', object: referralObject(referral.reference) }),
  )
  return ok({ notices: noticeFatesOf(items, contacts) })
}
