import { QueryCommand } from '@aws-sdk/client-dynamodb'
import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, trails, writeAudit } from '#functions/platform/audit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { withFaultsNamed } from '#functions/platform/faults.ts'
import { fromAttributes, toAttributes } from '#functions/platform/items.ts'
import { openDesk, referralObject } from '#functions/platform/open.ts'
import type { auditOperations } from '#shared/api/audit.ts'
import type { AuditEntry } from '#shared/audit/entry.ts'
import type { Failure } from '#shared/failure.ts'
import { checkReference } from '#shared/identifiers/reference.ts'
import type { Person } from '#shared/people/person.ts'
import { fail, ok, type Result } from '#shared/result.ts'

type Operations = typeof auditOperations
const PAGE_SIZE = 50

interface Trail {
  readonly index?: 'actor'
  readonly pk: string
  readonly cursor?: string
}

/** One that the hub did not make starts the trail from the beginning. */
const isCursor = (text: string): boolean => /^[\dTZ:.-]{1,40}#[\w-]{1,64}$/.test(text)

/** One page of a trail, latest first. The cursor is the moment and id of the last entry: it opens nothing else. */
async function readPage(deps: Dependencies, { index, pk, cursor: given }: Trail) {
  const cursor = given && isCursor(given) ? given : undefined
  const [pkName, skName] = index ? ['actorPk', 'actorSk'] : ['pk', 'sk']
  const answer = await withFaultsNamed(() =>
    deps.db.send(
      new QueryCommand({
        TableName: deps.tables.audit,
        IndexName: index,
        KeyConditionExpression: cursor ? '#pk = :pk AND #sk < :before' : '#pk = :pk',
        ExpressionAttributeNames: { '#pk': pkName as string, ...(cursor ? { '#sk': skName as string } : {}) },
        ExpressionAttributeValues: toAttributes({ ':pk': pk, ...(cursor ? { ':before': cursor } : {}) }),
        ScanIndexForward: false,
        Limit: PAGE_SIZE,
      }),
    ),
  )
  const entries = (answer.Items ?? []).map((attributes) => fromAttributes<AuditEntry>(attributes).data)
  const last = answer.LastEvaluatedKey?.[skName as string]?.S
  return { entries, next: last }
}

/** Reads a trail for an auditor; looking into a trail leaves its own trace. */
async function readTrail(
  deps: Dependencies,
  caller: Caller,
  operation: string,
  object: string,
  trailFor: (person: Person) => Trail,
): Promise<Result<{ entries: AuditEntry[]; next?: string }, Failure>> {
  const opened = await openDesk(deps, caller, { operation, action: 'audit.read' })
  if (!opened.ok) return opened
  const person = opened.value
  const page = await readPage(deps, trailFor(person))
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
