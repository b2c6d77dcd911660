import { Duration } from 'aws-cdk-lib'
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda'
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources'
import { Construct } from 'constructs'
import { addAlarm } from './add-alarm.ts'
import { DeadLetters } from './dead-letters.ts'
import { hubActions } from './hub-access.ts'
import { HubFunction } from './hub-function.ts'
import { type MailSender, sendStatement } from './mail-sender.ts'
import { hubIndexes, type Parts } from './parts.ts'
import { tableAccess, tableKeyAccess } from './table-access.ts'

export interface NotifierProps extends Parts {
  readonly sender: MailSender
}

/** Sends the mails that were written with a change, as the table's stream brings them. */
export class Notifier extends Construct {
  constructor(scope: Construct, id: string, props: NotifierProps) {
    super(scope, id)
    const { tables, key, topic } = props
    const notifier = new HubFunction(this, 'notifier', {
      description: 'Referral hub: sends the mails that changes cause',
      code: 'functions/notifier/handler.ts',
      key,
      topic,
      environment: props.environment,
      memory: 512,
      // Ten mails to a batch, a second each at worst, and time to write what became of them.
      timeout: Duration.seconds(30),
      // SES sends 14 mails a second to begin with: more of these would only be refused.
      concurrency: 5,
    })
    notifier.allow(
      tableAccess(tables.hub, hubActions('notifier'), hubIndexes),
      tableKeyAccess(key),
      sendStatement(props.sender),
    )
    this.addStream(notifier, props)
  }

  private addStream(notifier: HubFunction, { tables, topic }: NotifierProps): void {
    const deadLetters = new DeadLetters(this, 'DeadLetters', { topic, of: 'notifier' })
    notifier.function.addEventSource(
      new DynamoEventSource(tables.hub, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        filters: [
          FilterCriteria.filter({
            eventName: FilterRule.isEqual('INSERT'),
            dynamodb: { NewImage: { entity: { S: FilterRule.isEqual('mail') } } },
          }),
        ],
        batchSize: 10,
        bisectBatchOnError: true,
        reportBatchItemFailures: true,
        // A mail that cannot be sent is tried again by the sweep for as long as it takes. The stream must not wait
        // for it: after an hour what comes behind goes first.
        retryAttempts: 10,
        maxRecordAge: Duration.hours(1),
        onFailure: new SqsDlq(deadLetters),
      }),
    )
    addAlarm(this, 'Behind', {
      topic,
      metric: notifier.function.metric('IteratorAge', { period: Duration.minutes(5), statistic: 'Maximum' }),
      threshold: Duration.minutes(10).toMilliseconds(),
      evaluationPeriods: 1,
      meaning: 'Mails are sent more than ten minutes after what they tell of.',
      runbook: 'Mail is late',
    })
  }
}
