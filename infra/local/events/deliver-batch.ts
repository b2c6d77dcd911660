import { setTimeout as wait } from 'node:timers/promises'
import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams'
import type { DynamoDBBatchResponse } from 'aws-lambda'
import type { Invoke } from '../lambda/invoke.ts'
import { messageOf, type Say } from '../report.ts'
import { streamEvent } from './stream-event.ts'

export interface Delivery {
  readonly functionName: string
  readonly streamArn: string
  readonly invoke: Invoke
  readonly say: Say
  readonly isRunning: () => boolean
  /** Everything up to this sequence number is done with. */
  readonly checkpoint: (sequenceNumber: string) => void
  /** How often one record is tried before it is left behind, as a failure destination would take it. */
  readonly attempts: number
  /** Milliseconds before the first repetition; doubles up to ten seconds. */
  readonly retryAfter: number
}

const sequenceOf = (record: StreamRecord | undefined): string => record?.dynamodb?.SequenceNumber ?? ''

/** Where to go on from: the first record reported as failed, or the first of all when the report is not clear. */
const firstFailed = (records: readonly StreamRecord[], response: unknown): number => {
  const failures = (response as DynamoDBBatchResponse | undefined)?.batchItemFailures ?? []
  if (failures.length === 0) return records.length
  const positions = failures.map(({ itemIdentifier }) =>
    records.findIndex((record) => sequenceOf(record) === itemIdentifier),
  )
  return Math.max(0, Math.min(...positions))
}

const tryBatch = async (records: readonly StreamRecord[], delivery: Delivery): Promise<number> => {
  const { functionName, streamArn, invoke, say } = delivery
  try {
    return firstFailed(records, await invoke(functionName, streamEvent(records, streamArn)))
  } catch (error) {
    say(`${functionName}: ${messageOf(error)}`)
    return 0
  }
}

/**
 * Gives records to a function until they are all taken, in order, each at least once: what is reported in
 * `batchItemFailures` is given again from the first failed record on, later and later.
 */
export const deliverBatch = async (records: readonly StreamRecord[], delivery: Delivery): Promise<void> => {
  const { functionName, say, isRunning, checkpoint, attempts, retryAfter } = delivery
  let left = records
  let tried = 0
  while (left.length > 0 && isRunning()) {
    const taken = await tryBatch(left, delivery)
    if (taken > 0) {
      checkpoint(sequenceOf(left[taken - 1]))
      left = left.slice(taken)
      tried = 0
    }
    if (left.length === 0) return
    tried += 1
    if (tried >= attempts) {
      say(`${functionName}: gave up on record ${sequenceOf(left[0])} after ${attempts} attempts`)
      checkpoint(sequenceOf(left[0]))
      left = left.slice(1)
      tried = 0
    } else await wait(Math.min(retryAfter * 2 ** (tried - 1), 10_000))
  }
}
