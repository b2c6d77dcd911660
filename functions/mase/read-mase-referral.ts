import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { readDeskView } from '#functions/platform/desk-view.ts'
import { openWholeReferral, referralObject } from '#functions/platform/open.ts'
import { documentsFor } from '#functions/platform/stored-documents.ts'
import type { maseOperations } from '#shared/api/mase.ts'
import { checkCriteria, mayBeAccepted } from '#shared/mase/criteria.ts'
import { ok } from '#shared/result.ts'
import { nextChairs, postShown } from './chairs.ts'

const operation = 'readMaseReferral'

/** One referral as the coordinator screens it, with what the MASE asks of it. */
export const readMaseReferral: UseCase<(typeof maseOperations)['readMaseReferral']> = async (
  deps,
  caller,
  { reference },
) => {
  const opened = await openWholeReferral(deps, caller, reference, { operation, action: 'mase.read' })
  if (!opened.ok) return opened
  const { person, partnership, referral, items, contacts } = opened.value
  const [view, chairs] = await Promise.all([
    readDeskView(deps, opened.value, 'mase.read'),
    nextChairs(deps, partnership, contacts),
    writeAudit(
      deps,
      auditEntry(deps, caller, person, {
        operation,
        kind: 'read',
        object: referralObject(referral.reference),
      }),
    ),
  ])
  const document = documentsFor(person, referral, items)
  const criteria = checkCriteria(referral, document)
  return ok({
    ...view,
    document,
    criteria,
    acceptable: mayBeAccepted(referral, criteria),
    chairs: chairs.map(postShown),
  })
}
