import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda'
import { runtimeDependencies } from '#functions/platform/dependencies.ts'
import { errorValues, log } from '#functions/platform/log.ts'
import { lookAt } from './look-at.ts'
import { lookAtItem } from './look-at-item.ts'
import { toLookAt } from './references-in.ts'

const deps = runtimeDependencies()

/**
 * Looks at each referral that comes to a desk, as the table's stream tells: what it mentions, and whether the child was
 * referred before; and at each item of intelligence. Nobody waits for it. Everything is read anew, so that a repeat changes nothing; a record that could not
 * be looked at stops the batch there, so that the stream brings it again.
 */
export const handler = async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  for (const record of event.Records) {
    const wanted = toLookAt(record)
    if (wanted === undefined) continue
    try {
      await ('item' in wanted ? lookAtItem(deps, wanted.item) : lookAt(deps, wanted.referral))
    } catch (error) {
      log('error', 'REQUEST_FAILED', errorValues(error))
      return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] }
    }
  }
  return { batchItemFailures: [] }
}
