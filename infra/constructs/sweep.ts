import { Duration } from 'aws-cdk-lib'
import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations'
import { Construct } from 'constructs'
import { DeadLetters } from './dead-letters.ts'
import { hubActions } from './hub-access.ts'
import { HubFunction } from './hub-function.ts'
import { type MailSender, sendStatement } from './mail-sender.ts'
import { hubIndexes, type Parts } from './parts.ts'
import { tableAccess, tableKeyAccess } from './table-access.ts'

export interface SweepProps extends Parts {
  readonly sender: MailSender
}

/** Looks every five minutes for what is stuck or late, so that nothing depends on an event that was missed. */
export class Sweep extends Construct {
  constructor(scope: Construct, id: string, props: SweepProps) {
    super(scope, id)
    const { tables, key, topic, watch } = props
    const deadLetters = new DeadLetters(this, 'DeadLetters', { topic, of: 'sweep' })
    const sweep = new HubFunction(this, 'sweep', {
      description: 'Referral hub: tries again what is stuck and chases what is late',
      code: 'functions/sweep/handler.ts',
      key,
      topic,
      watch,
      environment: props.environment,
      memory: 512,
      // Less than the five minutes to the next one.
      timeout: Duration.minutes(4),
      // One at a time: two would chase the same things.
      concurrency: 1,
    })
    sweep.allow(
      tableAccess(tables.hub, hubActions('sweep'), hubIndexes),
      tableKeyAccess(key),
      sendStatement(props.sender),
    )
    new Rule(this, 'EveryFiveMinutes', {
      description: 'Looks for what is stuck or late in the referral hub',
      schedule: Schedule.rate(Duration.minutes(5)),
      targets: [
        new LambdaFunction(sweep.function, {
          deadLetterQueue: deadLetters,
          // A sweep that is missed is made up for by the next: an old one is not worth running.
          retryAttempts: 1,
          maxEventAge: Duration.minutes(5),
        }),
      ],
    })
    sweep.function.configureAsyncInvoke({
      onFailure: new SqsDestination(deadLetters),
      retryAttempts: 0,
      maxEventAge: Duration.minutes(5),
    })
  }
}
