import { Duration } from 'aws-cdk-lib'
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda'
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources'
import { Construct } from 'constructs'
import { addAlarm } from './add-alarm.ts'
import { DeadLetters } from './dead-letters.ts'
import { hubActions } from './hub-access.ts'
import { HubFunction } from './hub-function.ts'
import { hubIndexes, type Parts } from './parts.ts'
import { tableAccess, tableKeyAccess } from './table-access.ts'

/** Looks at each referral that comes to a desk, for what it mentions and for earlier ones, as the stream brings it. */
export class Arrivals extends Construct {
  constructor(scope: Construct, id: string, props: Parts) {
    super(scope, id)
    const { tables, key, topic } = props
    const arrivals = new HubFunction(this, 'arrivals', {
      description: 'Referral hub: finds what arriving referrals mention, and which repeat',
      code: 'functions/arrivals/handler.ts',
      key,
      topic,
      environment: props.environment,
      memory: 512,
      // Ten referrals to a batch, each a few queries and writes.
      timeout: Duration.seconds(30),
      concurrency: 5,
    })
    arrivals.allow(tableAccess(tables.hub, hubActions('arrivals'), hubIndexes), tableKeyAccess(key))
    this.addStream(arrivals, props)
  }

  private addStream(arrivals: HubFunction, { tables, topic }: Parts): void {
    const deadLetters = new DeadLetters(this, 'DeadLetters', { topic, of: 'look at arriving referrals' })
    const isReferral = { entity: { S: FilterRule.isEqual('referral') } }
    arrivals.function.addEventSource(
      new DynamoEventSource(tables.hub, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        // What the function heeds (functions/arrivals/references-in.ts), as far as a filter can say it.
        filters: [
          FilterCriteria.filter({
            dynamodb: {
              NewImage: {
                ...isReferral,
                data: { M: { state: { S: FilterRule.or('new', 'waiting-for-mase') } } },
              },
            },
          }),
          FilterCriteria.filter({
            dynamodb: {
              OldImage: { data: { M: { repeat: { M: { at: { S: FilterRule.exists() } } } } } },
              NewImage: {
                ...isReferral,
                data: { M: { repeat: { M: { at: { S: FilterRule.notExists() } } } } },
              },
            },
          }),
          FilterCriteria.filter({
            dynamodb: { NewImage: { entity: { S: FilterRule.isEqual('same-child') } } },
          }),
        ],
        batchSize: 10,
        bisectBatchOnError: true,
        reportBatchItemFailures: true,
        retryAttempts: 10,
        maxRecordAge: Duration.hours(1),
        onFailure: new SqsDlq(deadLetters),
      }),
    )
    addAlarm(this, 'Behind', {
      topic,
      metric: arrivals.function.metric('IteratorAge', { period: Duration.minutes(5), statistic: 'Maximum' }),
      threshold: Duration.minutes(30).toMilliseconds(),
      evaluationPeriods: 1,
      meaning: 'Referrals came more than half an hour ago, and nobody is told yet what they repeat.',
      runbook: 'Arrivals are looked at late',
    })
  }
}
