import {
  BatchGetItemCommand,
  GetItemCommand,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb'
import type { Dependencies } from './dependencies.ts'
import { withFaultsNamed } from './faults.ts'
import { type Attributes, fromAttributes, type Item, toAttributes } from './items.ts'
import { type Key, keyOf } from './keys.ts'

/** DynamoDB may leave keys over when it is busy; they are asked for again this often before giving up. */
const ROUNDS = 4

/** The name of a key in a map. */
const nameOf = ({ pk, sk }: Key): string => `${pk} ${sk}`

/**
 * Reads up to 100 items by key in one round trip, as they are now. What is not there is not in the map. DynamoDB takes
 * each key once.
 */
async function getItems(deps: Dependencies, wanted: readonly Key[]): Promise<Map<string, Item>> {
  const found = new Map<string, Item>()
  const distinct = new Map(wanted.map((key) => [nameOf(key), keyOf(key)]))
  let left: Attributes[] = [...distinct.values()].map(toAttributes)
  for (let round = 0; left.length > 0; round++) {
    if (round === ROUNDS) throw Object.assign(new Error('keys left over'), { name: 'ThrottlingException' })
    const answer = await deps.db.send(
      new BatchGetItemCommand({ RequestItems: { [deps.tables.hub]: { Keys: left, ConsistentRead: true } } }),
    )
    for (const attributes of answer.Responses?.[deps.tables.hub] ?? []) {
      const item = fromAttributes(attributes)
      found.set(nameOf(item), item)
    }
    left = answer.UnprocessedKeys?.[deps.tables.hub]?.Keys ?? []
  }
  return found
}

/** Reads some items by key, in the order asked; `undefined` where there is none. */
export async function getMany(deps: Dependencies, wanted: readonly Key[]): Promise<(Item | undefined)[]> {
  const found = await withFaultsNamed(() => getItems(deps, wanted))
  return wanted.map((key) => found.get(nameOf(key)))
}

export async function findItem<T>(deps: Dependencies, key: Key): Promise<Item<T> | undefined> {
  const answer = await withFaultsNamed(() =>
    deps.db.send(
      new GetItemCommand({ TableName: deps.tables.hub, Key: toAttributes(keyOf(key)), ConsistentRead: true }),
    ),
  )
  return answer.Item && fromAttributes<T>(answer.Item)
}

/** What a query asks for: all under one partition key, or what of it has a sort key that starts so. */
const under = (pk: string, startsWith: string) =>
  startsWith
    ? {
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :start)',
        ExpressionAttributeValues: toAttributes({ ':pk': pk, ':start': startsWith }),
      }
    : { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: toAttributes({ ':pk': pk }) }

/** Every item under one partition key (whose sort key starts so), as they are now. */
export async function queryAll<T = unknown>(
  deps: Dependencies,
  pk: string,
  startsWith = '',
): Promise<Item<T>[]> {
  const items: Item<T>[] = []
  let from: Attributes | undefined
  do {
    const answer = await withFaultsNamed(() =>
      deps.db.send(
        new QueryCommand({
          TableName: deps.tables.hub,
          ...under(pk, startsWith),
          ConsistentRead: true,
          ExclusiveStartKey: from,
        }),
      ),
    )
    items.push(...(answer.Items ?? []).map((attributes) => fromAttributes<T>(attributes)))
    from = answer.LastEvaluatedKey
  } while (from)
  return items
}

export type IndexName = 'worklist' | 'sender' | 'person'

export interface PageRequest {
  readonly index: IndexName
  readonly pk: string
  readonly limit: number
  readonly descending?: boolean
  readonly cursor?: string
}

export interface Page<T> {
  readonly items: readonly Item<T>[]
  /** Where the next page starts; absent on the last. */
  readonly next?: string
}

/** DynamoDB takes no longer sort key. */
const LONGEST_KEY = 1024

/** The cursor of a list after one of its items: for who shows fewer than were read. */
export const cursorAfter = (item: Item, index: IndexName): string => {
  const { pk, sk } = item
  const names = [`${index}Pk`, `${index}Sk`] as const
  const listed = Object.fromEntries(names.map((name) => [name, item[name]]))
  return writeCursor(toAttributes({ pk, sk, ...listed }))
}

/** A cursor is the last key, made opaque. Keys hold ids and times only, so it shows nothing of a child. */
const writeCursor = (key: Attributes): string => Buffer.from(JSON.stringify(key)).toString('base64url')

/** Reads a cursor, and only for the list that it was made for, so that it opens no other. */
function readCursor(cursor: string, { index, pk }: PageRequest): Attributes | undefined {
  try {
    const given: Record<string, { S?: unknown } | undefined> = JSON.parse(
      Buffer.from(cursor, 'base64url').toString(),
    )
    const key = Object.fromEntries(
      ['pk', 'sk', `${index}Pk`, `${index}Sk`].map((name) => [name, { S: String(given[name]?.S ?? '') }]),
    )
    const isWhole = Object.values(key).every(({ S }) => S.length > 0 && S.length <= LONGEST_KEY)
    return isWhole && key[`${index}Pk`]?.S === pk ? key : undefined
  } catch {
    return undefined
  }
}

/** One page of a list, read from an index. A cursor that is not of this list starts it from the beginning. */
export async function queryPage<T>(
  deps: Dependencies,
  request: PageRequest,
  filter?: Pick<QueryCommandInput, 'FilterExpression' | 'ExpressionAttributeNames'> & { values: object },
): Promise<Page<T>> {
  const answer = await withFaultsNamed(() =>
    deps.db.send(
      new QueryCommand({
        TableName: deps.tables.hub,
        IndexName: request.index,
        KeyConditionExpression: `${request.index}Pk = :pk`,
        FilterExpression: filter?.FilterExpression,
        ExpressionAttributeNames: filter?.ExpressionAttributeNames,
        ExpressionAttributeValues: toAttributes({ ':pk': request.pk, ...filter?.values }),
        ScanIndexForward: !request.descending,
        Limit: request.limit,
        ExclusiveStartKey: request.cursor ? readCursor(request.cursor, request) : undefined,
      }),
    ),
  )
  return {
    items: (answer.Items ?? []).map((attributes) => fromAttributes<T>(attributes)),
    next: answer.LastEvaluatedKey && writeCursor(answer.LastEvaluatedKey),
  }
}

/** A part of a list: what sorts from one text to another. */
export interface Range extends Omit<PageRequest, 'cursor'> {
  readonly from: string
  readonly to: string
}

/** The first items of a part of a list, read from an index. What lies outside costs nothing. */
export async function queryBetween<T>(
  deps: Dependencies,
  { index, pk, from, to, limit }: Range,
): Promise<Page<T>> {
  const answer = await withFaultsNamed(() =>
    deps.db.send(
      new QueryCommand({
        TableName: deps.tables.hub,
        IndexName: index,
        KeyConditionExpression: `${index}Pk = :pk AND ${index}Sk BETWEEN :from AND :to`,
        ExpressionAttributeValues: toAttributes({ ':pk': pk, ':from': from, ':to': to }),
        Limit: limit,
      }),
    ),
  )
  return {
    items: (answer.Items ?? []).map((attributes) => fromAttributes<T>(attributes)),
    next: answer.LastEvaluatedKey && writeCursor(answer.LastEvaluatedKey),
  }
}

/** The last items under one partition key whose sort key is not before `from`, the latest first. */
export async function queryLatest<T>(
  deps: Dependencies,
  { pk, from, limit }: { readonly pk: string; readonly from: string; readonly limit: number },
): Promise<Item<T>[]> {
  const answer = await withFaultsNamed(() =>
    deps.db.send(
      new QueryCommand({
        TableName: deps.tables.hub,
        KeyConditionExpression: 'pk = :pk AND sk >= :from',
        ExpressionAttributeValues: toAttributes({ ':pk': pk, ':from': from }),
        ScanIndexForward: false,
        Limit: limit,
      }),
    ),
  )
  return (answer.Items ?? []).map((attributes) => fromAttributes<T>(attributes))
}

/** The last items under one partition key (whose sort key starts so), as they are now, the last of them first. */
export async function queryLast<T>(
  deps: Dependencies,
  pk: string,
  limit: number,
  startsWith = '',
): Promise<Item<T>[]> {
  const answer = await withFaultsNamed(() =>
    deps.db.send(
      new QueryCommand({
        TableName: deps.tables.hub,
        ...under(pk, startsWith),
        ConsistentRead: true,
        ScanIndexForward: false,
        Limit: limit,
      }),
    ),
  )
  return (answer.Items ?? []).map((attributes) => fromAttributes<T>(attributes))
}
