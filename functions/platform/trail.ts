import { QueryCommand } from '@aws-sdk/client-dynamodb'
import type { AuditEntry } from '#shared/audit/entry.ts'
import type { Dependencies } from './dependencies.ts'
import { withFaultsNamed } from './faults.ts'
import { fromAttributes, toAttributes } from './items.ts'

/** Which trail is read: that of an object, or through the index that of a person. */
export interface Trail {
  readonly index?: 'actor'
  readonly pk: string
  readonly cursor?: string
  readonly limit: number
}

/** One that the hub did not make starts the trail from the beginning. */
const isCursor = (text: string): boolean => /^[\dTZ:.-]{1,40}#[\w-]{1,64}$/.test(text)

/** One page of a trail, latest first. The cursor is the moment and id of the last entry: it opens nothing else. */
export async function readTrailPage(
  deps: Dependencies,
  { index, pk, cursor: given, limit }: Trail,
): Promise<{ readonly entries: AuditEntry[]; readonly next?: string }> {
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
        Limit: limit,
      }),
    ),
  )
  const entries = (answer.Items ?? []).map((attributes) => fromAttributes<AuditEntry>(attributes).data)
  return { entries, next: answer.LastEvaluatedKey?.[skName as string]?.S }
}
