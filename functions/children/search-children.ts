import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { findKnownRecords } from '#functions/platform/known-records.ts'
import { openDesk, referralObject } from '#functions/platform/open.ts'
import type { childrenOperations } from '#shared/api/children.ts'
import { ok } from '#shared/result.ts'
import { readTypedChild } from './read-typed-child.ts'
import { recordOfAChild } from './record-of-a-child.ts'

const operation = 'searchChildren'

/**
 * Looks for records of a child before a new one is begun. The trail holds that somebody searched and which records they
 * learned of, and nothing of what they searched for.
 */
export const searchChildren: UseCase<(typeof childrenOperations)['searchChildren']> = async (
  deps,
  caller,
  input,
) => {
  const opened = await openDesk(deps, caller, { operation, action: 'child.search' })
  if (!opened.ok) return opened
  const person = opened.value
  const child = readTypedChild(input)
  if (!child.ok) return child
  const found = await findKnownRecords(deps, person, [child.value])
  const objects = ['search for a child', ...found.map(({ referral }) => referralObject(referral.reference))]
  await Promise.all(
    objects.map((object) =>
      writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object })),
    ),
  )
  return ok({ records: found.map((one) => recordOfAChild(person, one)) })
}
