import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { refused } from '#functions/platform/change-use-case.ts'
import { answersTo, forMash, requestsOf } from '#functions/platform/information-item.ts'
import { openWholeReferral, referralObject } from '#functions/platform/open.ts'
import type { partnerOperations } from '#shared/api/partners.ts'
import { ok } from '#shared/result.ts'

const operation = 'readInformation'

/** One request as the MASH sees it, with every version of its answer. */
export const readInformation: UseCase<(typeof partnerOperations)['readInformation']> = async (
  deps,
  caller,
  { reference, information },
) => {
  const opened = await openWholeReferral(deps, caller, reference, { operation, action: 'partners.ask' })
  if (!opened.ok) return opened
  const { person, partnership, referral, items } = opened.value
  const request = requestsOf(items).find(({ id }) => id === information)
  if (!request) return refused(deps, caller, opened.value, operation, { kind: 'not-found' })
  const object = referralObject(referral.reference)
  await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object }))
  return ok({
    ...forMash(request, items, partnership, deps.clock()),
    earlier: answersTo(items, request.id).slice(1),
  })
}
