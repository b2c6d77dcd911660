import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceNotFoundException,
  type TableDescription,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb'
import { type TableShape, tables } from '#infra/tables.ts'
import { CannotStart } from '../report.ts'
import { clientSettings } from './client.ts'

const keySchema = (shape: { readonly partitionKey: string; readonly sortKey: string }) => [
  { AttributeName: shape.partitionKey, KeyType: 'HASH' as const },
  { AttributeName: shape.sortKey, KeyType: 'RANGE' as const },
]

const createTable = async (client: DynamoDBClient, name: string, shape: TableShape): Promise<void> => {
  const keys = [shape, ...shape.indexes].flatMap((one) => [one.partitionKey, one.sortKey])
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [...new Set(keys)].map((key) => ({ AttributeName: key, AttributeType: 'S' })),
      KeySchema: keySchema(shape),
      ...(shape.indexes.length === 0
        ? {}
        : {
            GlobalSecondaryIndexes: shape.indexes.map((index) => ({
              IndexName: index.name,
              KeySchema: keySchema(index),
              Projection: { ProjectionType: 'ALL' as const },
            })),
          }),
      ...(shape.stream
        ? { StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' as const } }
        : {}),
    }),
  )
  await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 0.1, maxDelay: 1 }, { TableName: name })
  if (shape.timeToLive === undefined) return
  const TimeToLiveSpecification = { AttributeName: shape.timeToLive, Enabled: true }
  await client.send(new UpdateTimeToLiveCommand({ TableName: name, TimeToLiveSpecification }))
}

const findTable = async (client: DynamoDBClient, name: string): Promise<TableDescription | undefined> => {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: name }))).Table
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined
    throw error
  }
}

const checkIndexes = (name: string, shape: TableShape, found: TableDescription): void => {
  const has = new Set(found.GlobalSecondaryIndexes?.map((index) => index.IndexName))
  const missing = shape.indexes.filter((index) => !has.has(index.name)).map((index) => index.name)
  if (missing.length > 0)
    throw new CannotStart(
      `The table "${name}" was made by an earlier version: it has no index ${missing.join(', ')}. Begin afresh with \`npm start -- --reset\` (this deletes the data that is kept).`,
    )
}

/**
 * Creates the tables that are not there yet, as infra/tables.ts says.
 *
 * @returns whether any was created: a first run
 * @throws {CannotStart} when a table on disk lacks an index
 */
export const createTables = async (endpoint: string): Promise<boolean> => {
  const client = new DynamoDBClient(clientSettings(endpoint))
  try {
    const created = await Promise.all(
      Object.entries<TableShape>(tables).map(async ([name, shape]) => {
        const found = await findTable(client, name)
        if (found === undefined) await createTable(client, name, shape)
        else checkIndexes(name, shape, found)
        return found === undefined
      }),
    )
    return created.includes(true)
  } finally {
    client.destroy()
  }
}
