import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { answersTo } from '#functions/platform/information-item.ts'
import { referralObject } from '#functions/platform/open.ts'
import type { partnerOperations } from '#shared/api/partners.ts'
import { ok } from '#shared/result.ts'
import { openRequest } from './open-request.ts'
import { requestRow } from './request-row.ts'

const operation = 'readInformationAsked'

/** What an agency sees: who asks, about whom, why and by when; and its own answer. */
export const readInformationAsked: UseCase<(typeof partnerOperations)['readInformationAsked']> = async (
  deps,
  caller,
  input,
) => {
  const opened = await openRequest(deps, caller, input, operation)
  if (!opened.ok) return opened
  const { person, partnership, request, draft, own } = opened.value
  const object = referralObject(request.reference)
  await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object }))
  const { ask, about, because, family, version, handling, condition, leaves, by, whyRefused } = request
  return ok({
    ...requestRow(partnership, request, deps.clock()),
    ...{ ask, about, because, family, version, handling, condition, leaves, by, whyRefused },
    draft,
    answers: answersTo(own, request.id),
  })
}
