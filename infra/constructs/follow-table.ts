import { Duration } from 'aws-cdk-lib'
import { FilterCriteria, StartingPosition } from 'aws-cdk-lib/aws-lambda'
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources'
import type { Construct } from 'constructs'
import { addAlarm } from './add-alarm.ts'
import { DeadLetters } from './dead-letters.ts'
import type { HubFunction } from './hub-function.ts'
import type { Parts } from './parts.ts'

export interface Following extends Pick<Parts, 'tables' | 'topic'> {
  /** The changes that it is called for, one pattern each: what stands in one of them. */
  readonly filters: readonly Record<string, unknown>[]
  /** What it does, as an operator calls it when it has failed. */
  readonly does: string
  /** How far it may fall behind before somebody is called, and what that means. */
  readonly behind: {
    readonly after: Duration
    readonly meaning: string
    /** The heading of the runbook. */
    readonly runbook: string
  }
}

/**
 * Calls a function for changes of the hub's table, as its stream brings them, ten at a time. What fails is tried again by
 * itself; after ten times or an hour it is laid aside, so that what comes behind it goes on. Those who are on call are told
 * of what is laid aside, and when the function falls behind.
 */
export function followTable(
  scope: Construct,
  follower: HubFunction,
  { tables, topic, filters, does, behind }: Following,
): void {
  const deadLetters = new DeadLetters(scope, 'DeadLetters', { topic, of: does })
  follower.function.addEventSource(
    new DynamoEventSource(tables.hub, {
      startingPosition: StartingPosition.TRIM_HORIZON,
      filters: filters.map(FilterCriteria.filter),
      batchSize: 10,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      retryAttempts: 10,
      maxRecordAge: Duration.hours(1),
      onFailure: new SqsDlq(deadLetters),
    }),
  )
  addAlarm(scope, 'Behind', {
    topic,
    metric: follower.function.metric('IteratorAge', { period: Duration.minutes(5), statistic: 'Maximum' }),
    threshold: behind.after.toMilliseconds(),
    evaluationPeriods: 1,
    meaning: behind.meaning,
    runbook: behind.runbook,
  })
}
