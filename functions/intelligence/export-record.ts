import { auditEntry } from '#functions/platform/audit.ts'
import { commit, isNew } from '#functions/platform/commit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { intelligenceKeys } from '#functions/platform/intelligence/keys.ts'
import type { Item } from '#functions/platform/items.ts'
import { refOf } from '#functions/platform/open.ts'
import type { Failure } from '#shared/failure.ts'
import type { IntelligenceExport } from '#shared/intelligence/export.ts'
import type { Person } from '#shared/people/person.ts'
import { ok, type Result } from '#shared/result.ts'

/** The name under which an export stands in the audit trail. */
export const exportObject = (id: string): string => `intelligence export ${id}`

const exportItem = (taken: IntelligenceExport): Item<IntelligenceExport> => ({
  ...intelligenceKeys.export(taken.id),
  entity: 'intelligence-export',
  data: taken,
})

/** Keeps what somebody takes out and what for. */
export async function keepExport(
  deps: Dependencies,
  caller: Caller,
  person: Person,
  operation: string,
  taken: Pick<IntelligenceExport, 'choice' | 'purpose' | 'why' | 'releases'>,
): Promise<Result<{ readonly export: string }, Failure>> {
  const id = deps.newId()
  const record: IntelligenceExport = {
    ...taken,
    id,
    partnership: person.partnership,
    by: refOf(person),
    at: deps.clock().toISOString(),
  }
  const entry = auditEntry(deps, caller, person, {
    operation,
    kind: 'change',
    object: exportObject(id),
    purpose: taken.purpose,
  })
  const written = await commit(deps, [{ put: exportItem(record), when: isNew }], entry)
  if (!written.ok) throw new Error('The id of an export was there already')
  return ok({ export: id })
}
