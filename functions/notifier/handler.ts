import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda'
import { type Attributes, fromAttributes } from '#functions/platform/items.ts'
import { errorValues, log } from '#functions/platform/log.ts'
import { runtimeMailDependencies } from '#functions/platform/sending/mail-dependencies.ts'
import { sendMail } from '#functions/platform/sending/send-mail.ts'

const deps = runtimeMailDependencies()

/**
 * Sends the mails that changes have written, as the table's stream brings them. A record that could not be sent stops
 * the batch there, so that the stream brings it again; every mail is looked up anew, so that a repeat sends nothing.
 */
export const handler = async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  for (const { eventName, dynamodb } of event.Records) {
    if (eventName !== 'INSERT' || !dynamodb?.NewImage) continue
    const item = fromAttributes(dynamodb.NewImage as Attributes)
    if (item.entity !== 'mail') continue
    const failed = { batchItemFailures: [{ itemIdentifier: dynamodb.SequenceNumber ?? '' }] }
    try {
      if ((await sendMail(deps, item)) === 'try-again') return failed
    } catch (error) {
      log('error', 'REQUEST_FAILED', errorValues(error))
      return failed
    }
  }
  return { batchItemFailures: [] }
}
