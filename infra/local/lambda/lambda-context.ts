import { randomUUID } from 'node:crypto'
import type { Context } from 'aws-lambda'

/** The context that Lambda gives to an invocation of a function. */
export const lambdaContext = (name: string, timeoutSeconds: number): Context => {
  const endsAt = Date.now() + timeoutSeconds * 1000
  return {
    functionName: `referral-hub-${name}`,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:eu-west-2:000000000000:function:referral-hub-${name}`,
    memoryLimitInMB: '512',
    awsRequestId: randomUUID(),
    logGroupName: `/aws/lambda/referral-hub-${name}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, endsAt - Date.now()),
    done: () => {},
    fail: () => {},
    succeed: () => {},
  }
}
