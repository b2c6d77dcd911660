import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { referralObject } from '#functions/platform/open.ts'
import type { OperationName } from '#shared/api/index.ts'
import type { Person } from '#shared/people/person.ts'

/** Writes down that somebody read each of some referrals, before anything of them leaves. */
export async function auditReading(
  deps: Dependencies,
  caller: Caller,
  person: Person,
  operation: OperationName,
  references: readonly string[],
): Promise<void> {
  await Promise.all(
    references.map((reference) =>
      writeAudit(
        deps,
        auditEntry(deps, caller, person, { operation, kind: 'read', object: referralObject(reference) }),
      ),
    ),
  )
}
