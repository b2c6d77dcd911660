import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { keys } from '#functions/platform/keys.ts'
import { childrenOf, findKnownRecords, judgementsOf } from '#functions/platform/known-records.ts'
import { openReferral, referralObject } from '#functions/platform/open.ts'
import { queryAll } from '#functions/platform/read.ts'
import type { childrenOperations } from '#shared/api/children.ts'
import { ok } from '#shared/result.ts'
import { recordOfAChild } from './record-of-a-child.ts'

const operation = 'listSameChild'
const { sk: JUDGEMENTS } = keys.sameChild('', '')

/** Records that may be about the child of a record, and those of which a person has said something. */
export const listSameChild: UseCase<(typeof childrenOperations)['listSameChild']> = async (
  deps,
  caller,
  { reference },
) => {
  const opened = await openReferral(deps, caller, reference, { operation, action: 'child.search' })
  if (!opened.ok) return opened
  const { person, referral } = opened.value
  const items = await queryAll(deps, keys.referral(referral.reference).pk, JUDGEMENTS)
  const found = await findKnownRecords(deps, person, childrenOf(referral), {
    reference: referral.reference,
    judgements: judgementsOf(items),
  })
  await Promise.all(
    [referral, ...found.map((one) => one.referral)].map((shown) =>
      writeAudit(
        deps,
        auditEntry(deps, caller, person, {
          operation,
          kind: 'read',
          object: referralObject(shown.reference),
        }),
      ),
    ),
  )
  return ok({ records: found.map((one) => recordOfAChild(person, one)) })
}
