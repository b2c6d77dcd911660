import { Duration } from 'aws-cdk-lib'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { acknowledge } from '../acknowledge.ts'
import { addAlarm } from './add-alarm.ts'

export interface DeadLettersProps {
  readonly topic: ITopic
  /** Whose failures come here, in words. */
  readonly of: string
}

/** Where events go that could not be dealt with: kept for two weeks, and an alarm from the first one on. */
export class DeadLetters extends Queue {
  constructor(scope: Construct, id: string, props: DeadLettersProps) {
    super(scope, id, {
      // SQS's own key: to send to a queue with ours, a function would have to be let use it for everything.
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    })
    acknowledge(
      this,
      'It is itself the queue for what failed: what it holds waits for a person, and an alarm calls one.',
      'AwsSolutions-SQS3',
      'Serverless-SQSRedrivePolicy',
    )
    addAlarm(this, 'Waiting', {
      topic: props.topic,
      metric: this.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(1),
        statistic: 'Maximum',
      }),
      threshold: 1,
      evaluationPeriods: 1,
      meaning: `The ${props.of} gave up on an event. Nothing is lost: it waits in the queue for 14 days.`,
      runbook: 'Something waits in a failure queue',
    })
  }
}
