import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { intelligenceObject } from '#functions/platform/intelligence/open-item.ts'
import type { Failure } from '#shared/failure.ts'
import type { Person } from '#shared/people/person.ts'
import { fail } from '#shared/result.ts'

/** Refuses what was asked of an item; that stands in the trail. */
export async function refuseItem(
  deps: Dependencies,
  caller: Caller,
  { person, reference }: { readonly person: Person; readonly reference: string },
  operation: string,
  failure: Failure,
): Promise<{ ok: false; failure: Failure }> {
  const object = intelligenceObject(reference)
  await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'refused', object }))
  return fail(failure)
}
