import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { openDesk } from '#functions/platform/open.ts'
import { findItem } from '#functions/platform/read.ts'
import type { Failure } from '#shared/failure.ts'
import type { Person } from '#shared/people/person.ts'
import { fail, ok, type Result } from '#shared/result.ts'

/** A manager, and the person whose work it is about; of another partnership there is nobody. */
export async function openPerson(
  deps: Dependencies,
  caller: Caller,
  id: string,
  operation: string,
): Promise<Result<{ readonly manager: Person; readonly from: Person }, Failure>> {
  const [opened, item] = await Promise.all([
    openDesk(deps, caller, { operation, action: 'mash.hand-over' }),
    findItem<Person>(deps, keys.person(id)),
  ])
  if (!opened.ok) return opened
  const from = item?.data
  if (from?.partnership === opened.value.partnership) return ok({ manager: opened.value, from })
  await writeAudit(
    deps,
    auditEntry(deps, caller, opened.value, { operation, kind: 'refused', object: `person ${id}` }),
  )
  return fail({ kind: 'not-found' })
}
