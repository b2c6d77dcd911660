import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, trails, writeAudit } from '#functions/platform/audit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { openDesk, referralObject } from '#functions/platform/open.ts'
import { readTrailPage, type Trail } from '#functions/platform/trail.ts'
import type { auditOperations } from '#shared/api/audit.ts'
import type { AuditEntry } from '#shared/audit/entry.ts'
import type { Failure } from '#shared/failure.ts'
import { checkReference } from '#shared/identifiers/reference.ts'
import type { Person } from '#shared/people/person.ts'
import { fail, ok, type Result } from '#shared/result.ts'

type Operations = typeof auditOperations
const PAGE_SIZE = 50

/** Reads a trail for an auditor; looking into a trail leaves its own trace. */
async function readTrail(
  deps: Dependencies,
  caller: Caller,
  operation: string,
  object: string,
  trailFor: (person: Person) => Omit<Trail, 'limit'>,
): Promise<Result<{ entries: AuditEntry[]; next?: string }, Failure>> {
  const opened = await openDesk(deps, caller, { operation, action: 'audit.read' })
  if (!opened.ok) return opened
  const person = opened.value
  const page = await readTrailPage(deps, { ...trailFor(person), limit: PAGE_SIZE })
  await writeAudit(
    deps,
    auditEntry(deps, caller, person, { operation, kind: 'read', object: `trail of ${object}` }),
  )
  return ok(page)
}

/** Who saw or changed one referral. */
export const readTrailOfReferral: UseCase<Operations['readTrailOfReferral']> = async (
  deps,
  caller,
  input,
) => {
  const reference = checkReference(input.reference)
  if (!reference.ok)
    return fail({ kind: 'invalid', errors: [{ field: 'reference', message: reference.message }] })
  const object = referralObject(reference.value)
  return readTrail(deps, caller, 'readTrailOfReferral', object, (person) => ({
    pk: trails.of(person.partnership, object),
    cursor: input.cursor,
  }))
}

/** What one person saw or changed. */
export const readTrailOfPerson: UseCase<Operations['readTrailOfPerson']> = async (deps, caller, input) =>
  readTrail(deps, caller, 'readTrailOfPerson', `person ${input.person}`, (person) => ({
    index: 'actor',
    pk: trails.actor(person.partnership, input.person),
    cursor: input.cursor,
  }))
