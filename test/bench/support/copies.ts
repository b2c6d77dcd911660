import { randomInt } from 'node:crypto'
import { BatchWriteItemCommand, type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb'
import { type Attributes, toAttributes } from '#functions/platform/items.ts'
import { keys } from '#functions/platform/keys.ts'
import { makeReference } from '#shared/identifiers/reference.ts'

const BATCH = 25

export const newReference = (code: string): string =>
  makeReference(code, String(randomInt(100_000_000)).padStart(8, '0'))

/** A value with one text standing for another wherever it occurs; bytes stay as they are. */
export function renamed<T>(value: T, from: string, to: string): T {
  const rename = (one: unknown): unknown => {
    if (typeof one === 'string') return one.replaceAll(from, to)
    if (Array.isArray(one)) return one.map(rename)
    if (one instanceof Uint8Array || typeof one !== 'object' || one === null) return one
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [rename(key), rename(inner)]))
  }
  return rename(value) as T
}

/** Writes items 25 at a time, again where the engine left some over. */
export async function writeAll(client: DynamoDBClient, items: readonly Attributes[]): Promise<void> {
  for (let start = 0; start < items.length; start += BATCH) {
    let left = items.slice(start, start + BATCH).map((Item) => ({ PutRequest: { Item } }))
    while (left.length > 0) {
      const answer = await client.send(new BatchWriteItemCommand({ RequestItems: { hub: left } }))
      left = (answer.UnprocessedItems?.hub ?? []) as typeof left
    }
  }
}

/** Makes further records that are just like one, each with a reference of its own. */
export async function copierOf(client: DynamoDBClient, original: string): Promise<() => Promise<string>> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: 'hub',
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: toAttributes({ ':pk': keys.referral(original).pk }),
      ConsistentRead: true,
    }),
  )
  return async () => {
    const reference = newReference(original.slice(0, 3))
    await writeAll(client, renamed(Items, original, reference))
    return reference
  }
}
