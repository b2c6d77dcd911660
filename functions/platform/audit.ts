import { ConditionalCheckFailedException, PutItemCommand } from '@aws-sdk/client-dynamodb'
import type { AuditEntry } from '#shared/audit/entry.ts'
import type { Person } from '#shared/people/person.ts'
import type { Caller, Dependencies } from './dependencies.ts'
import { withFaultsNamed } from './faults.ts'
import { toAttributes } from './items.ts'

/** The partition keys of the audit table: the trail of an object, and through the index that of a person. */
export const trails = {
  of: (partnership: string, object: string) => `${partnership}#${object}`,
  actor: (partnership: string, personId: string) => `${partnership}#${personId}`,
}

/** An audit entry as it is stored: found by what it was done to, and by who did it. */
export const auditItem = (entry: AuditEntry) => ({
  pk: trails.of(entry.partnership, entry.object),
  sk: `${entry.at}#${entry.id}`,
  actorPk: trails.actor(entry.partnership, entry.actor.id),
  actorSk: `${entry.at}#${entry.id}`,
  data: entry,
})

/** What an operation did to an object, as an entry of the trail. */
export function auditEntry(
  deps: Dependencies,
  caller: Caller,
  person: Person,
  what: Pick<AuditEntry, 'operation' | 'kind' | 'object' | 'purpose'>,
): AuditEntry {
  return {
    ...what,
    id: deps.newId(),
    at: deps.clock().toISOString(),
    partnership: person.partnership,
    actor: { id: person.id, name: person.name, post: person.post, agency: person.agency.name },
    requestId: caller.requestId,
  }
}

/** The put of an entry. It never writes over one that is there. */
export const auditPut = (deps: Dependencies, entry: AuditEntry) => ({
  TableName: deps.tables.audit,
  Item: toAttributes(auditItem(entry)),
  ConditionExpression: 'attribute_not_exists(pk)',
})

/** Writes an entry by itself: for reads and refusals. Changes write theirs in their own transaction. */
export async function writeAudit(deps: Dependencies, entry: AuditEntry): Promise<void> {
  try {
    await withFaultsNamed(() => deps.db.send(new PutItemCommand(auditPut(deps, entry))))
  } catch (error) {
    // Ids are never used twice: it is this same entry, whose first answer was lost on the way.
    if (!(error instanceof ConditionalCheckFailedException)) throw error
  }
}
