import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { openWholeReferral, referralObject } from '#functions/platform/open.ts'
import { sentShareOf } from '#functions/platform/sent-shares.ts'
import { copyOf, sharesOf } from '#functions/platform/share-items.ts'
import type { shareOperations } from '#shared/api/shares.ts'
import { fail, ok } from '#shared/result.ts'

const operation = 'readSentShare'

/** What was passed on of a referral in one share, and what became of it. */
export const readSentShare: UseCase<(typeof shareOperations)['readSentShare']> = async (
  deps,
  caller,
  { reference, share: id },
) => {
  const opened = await openWholeReferral(deps, caller, reference, { operation, action: 'mash.read' })
  if (!opened.ok) return opened
  const { person, referral, items, contacts } = opened.value
  const share = sharesOf(items).find((one) => one.id === id)
  await writeAudit(
    deps,
    auditEntry(deps, caller, person, {
      operation,
      kind: share ? 'read' : 'refused',
      object: referralObject(referral.reference),
    }),
  )
  if (!share) return fail({ kind: 'not-found' })
  return ok({ share: sentShareOf(share, items, contacts), copy: copyOf(items, id) })
}
