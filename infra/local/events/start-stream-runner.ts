import { setTimeout as wait } from 'node:timers/promises'
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type Shard,
} from '@aws-sdk/client-dynamodb-streams'
import { clientSettings } from '../database/client.ts'
import type { Invoke } from '../lambda/invoke.ts'
import type { LocalStore } from '../local-store.ts'
import { CannotStart, messageOf, type Say } from '../report.ts'
import { deliverBatch } from './deliver-batch.ts'

export interface StreamRunnerSettings {
  readonly endpoint: string
  readonly table: string
  /** The function that gets the records. */
  readonly functionName: string
  readonly invoke: Invoke
  /** Remembers how far the stream was read. */
  readonly store: LocalStore
  readonly say: Say
  /** Milliseconds between looks at a quiet stream; 100 unless told. */
  readonly pollEvery?: number
  /** How often one record is tried; 10 unless told. */
  readonly attempts?: number
  /** Milliseconds before the first repetition; 200 unless told. */
  readonly retryAfter?: number
}

const batchSize = 100
const collection = 'stream'

const findStream = async (endpoint: string, table: string): Promise<string> => {
  const client = new DynamoDBClient(clientSettings(endpoint))
  try {
    const found = await client.send(new DescribeTableCommand({ TableName: table }))
    const arn = found.Table?.LatestStreamArn
    if (arn === undefined) throw new CannotStart(`The table "${table}" has no stream.`)
    return arn
  } finally {
    client.destroy()
  }
}

/**
 * Reads a table's stream and gives its records to a function, as Lambda's event source mapping does. How far it got
 * is on disk after every batch, so that after a restart, or a kill, every record is given at least once.
 */
export const startStreamRunner = async (settings: StreamRunnerSettings) => {
  const { endpoint, table, functionName, invoke, store, say } = settings
  const { pollEvery = 100, attempts = 10, retryAfter = 200 } = settings
  const client = new DynamoDBStreamsClient(clientSettings(endpoint))
  // It goes through all that comes, for a log that nobody keeps.
  client.middlewareStack.remove('loggerMiddleware')
  const streamArn = await findStream(endpoint, table)
  /** Where to read on in a shard; undefined where it was read to its end. */
  const iterators = new Map<string, string | undefined>()
  let known: readonly Shard[] = []
  let running = true

  /** Each function reads the stream for itself. */
  const keyOf = (shardId: string): string => `${functionName}/${streamArn}/${shardId}`

  const openIterator = async (shardId: string): Promise<string | undefined> => {
    const after = store.get<string>(collection, keyOf(shardId))
    const answer = await client.send(
      new GetShardIteratorCommand({
        StreamArn: streamArn,
        ShardId: shardId,
        ShardIteratorType: after === undefined ? 'TRIM_HORIZON' : 'AFTER_SEQUENCE_NUMBER',
        SequenceNumber: after,
      }),
    )
    return answer.ShardIterator
  }

  /** A shard is read when the shard that it continues is read to its end; that keeps the changes in order. */
  const isReady = (shard: Shard, all: readonly Shard[]): boolean => {
    const parent = all.find((one) => one.ShardId === shard.ParentShardId)?.ShardId
    return parent === undefined || (iterators.has(parent) && iterators.get(parent) === undefined)
  }

  const readShard = async (shardId: string): Promise<boolean> => {
    const iterator = iterators.has(shardId) ? iterators.get(shardId) : await openIterator(shardId)
    if (iterator === undefined) return false
    iterators.delete(shardId)
    const answer = await client.send(new GetRecordsCommand({ ShardIterator: iterator, Limit: batchSize }))
    const records = answer.Records ?? []
    await deliverBatch(records, {
      functionName,
      streamArn,
      invoke,
      say,
      attempts,
      retryAfter,
      isRunning: () => running,
      checkpoint: (sequenceNumber) => store.put(collection, keyOf(shardId), sequenceNumber),
    })
    iterators.set(shardId, answer.NextShardIterator)
    return records.length > 0
  }

  /** A shard continues one that has ended, so as long as all that are known go on there are no others. */
  const findShards = async (): Promise<readonly Shard[]> => {
    const goOn = known.every(({ ShardId = '' }) => iterators.get(ShardId) !== undefined)
    if (known.length > 0 && goOn) return known
    const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn: streamArn }))
    known = StreamDescription?.Shards ?? []
    return known
  }

  const readAll = async (): Promise<boolean> => {
    const shards = await findShards()
    let found = false
    for (const shard of shards)
      if (running && shard.ShardId !== undefined && isReady(shard, shards))
        found = (await readShard(shard.ShardId)) || found
    return found
  }

  const done = (async () => {
    let trouble: string | undefined
    while (running) {
      try {
        const found = await readAll()
        trouble = undefined
        if (!found) await wait(pollEvery)
      } catch (error) {
        if (messageOf(error) !== trouble && running) say(`The stream cannot be read: ${messageOf(error)}`)
        trouble = messageOf(error)
        await wait(1_000)
      }
    }
  })()

  return {
    stop: async () => {
      running = false
      await done
      client.destroy()
    },
  }
}
