import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda'
import { errorValues, log } from '#functions/platform/log.ts'
import { runtimeMailDependencies } from '#functions/platform/sending/mail-dependencies.ts'
import { sendMail } from '#functions/platform/sending/send-mail.ts'

const deps = runtimeMailDependencies()

/**
 * Sends the mails that changes have written, as the table's stream brings them. Of a record only its kind and its key
 * are read, so that no other content can hold up the mail; every mail is looked up anew, so that a repeat sends
 * nothing. A record that could not be sent stops the batch there, so that the stream brings it again.
 */
export const handler = async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  for (const { eventName, dynamodb } of event.Records) {
    const { entity, pk, sk } = dynamodb?.NewImage ?? {}
    if (eventName !== 'INSERT' || entity?.S !== 'mail') continue
    const failed = { batchItemFailures: [{ itemIdentifier: dynamodb?.SequenceNumber ?? '' }] }
    try {
      if ((await sendMail(deps, { pk: pk?.S ?? '', sk: sk?.S ?? '' })) === 'try-again') return failed
    } catch (error) {
      log('error', 'REQUEST_FAILED', errorValues(error))
      return failed
    }
  }
  return { batchItemFailures: [] }
}
