import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams'
import type { DynamoDBStreamEvent } from 'aws-lambda'

/** The event that Lambda makes of records of a DynamoDB stream: times in seconds, the stream's ARN on each. */
export const streamEvent = (records: readonly StreamRecord[], streamArn: string): DynamoDBStreamEvent => ({
  Records: records.map(({ dynamodb, userIdentity, ...record }) => {
    const { ApproximateCreationDateTime: created, ...change } = dynamodb ?? {}
    return {
      ...record,
      awsRegion: 'eu-west-2',
      eventSourceARN: streamArn,
      dynamodb: {
        ...change,
        ...(created === undefined
          ? {}
          : { ApproximateCreationDateTime: Math.floor(created.getTime() / 1000) }),
      },
      ...(userIdentity === undefined ? {} : { userIdentity }),
    } as DynamoDBStreamEvent['Records'][number]
  }),
})
