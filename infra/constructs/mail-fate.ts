import { Duration } from 'aws-cdk-lib'
import { EventBus, Rule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations'
import { type ConfigurationSet, EmailSendingEvent, EventDestination } from 'aws-cdk-lib/aws-ses'
import { Construct } from 'constructs'
import { DeadLetters } from './dead-letters.ts'
import { hubActions } from './hub-access.ts'
import { HubFunction } from './hub-function.ts'
import type { Parts } from './parts.ts'
import { tableAccess, tableKeyAccess } from './table-access.ts'

export interface MailFateProps extends Parts {
  readonly configurationSet: ConfigurationSet
}

/** Writes beside each recipient what became of their mail, as SES tells it. */
export class MailFate extends Construct {
  constructor(scope: Construct, id: string, props: MailFateProps) {
    super(scope, id)
    const { tables, key, topic, watch, configurationSet } = props
    const deadLetters = new DeadLetters(this, 'DeadLetters', { topic, of: 'record of what became of a mail' })
    const fate = new HubFunction(this, 'mail-fate', {
      description: 'Referral hub: records what became of each mail',
      code: 'functions/mail-fate/handler.ts',
      key,
      topic,
      watch,
      environment: props.environment,
      memory: 512,
      timeout: Duration.seconds(10),
      // As many as can keep up with what the notifier sends.
      concurrency: 5,
    })
    fate.allow(tableAccess(tables.hub, hubActions('mail-fate')), tableKeyAccess(key))
    configurationSet.addEventDestination('Events', {
      destination: EventDestination.eventBus(EventBus.fromEventBusName(this, 'Bus', 'default')),
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
        EmailSendingEvent.DELIVERY_DELAY,
        EmailSendingEvent.RENDERING_FAILURE,
      ],
    })
    new Rule(this, 'Told', {
      description: 'What SES tells of mails sent by the referral hub',
      eventPattern: {
        source: ['aws.ses'],
        detail: { mail: { tags: { 'ses:configuration-set': [configurationSet.configurationSetName] } } },
      },
      targets: [
        new LambdaFunction(fate.function, {
          deadLetterQueue: deadLetters,
          // An event can come before the notifier has written the number of the mail: it is tried again.
          retryAttempts: 50,
          maxEventAge: Duration.hours(6),
        }),
      ],
    })
    fate.function.configureAsyncInvoke({
      onFailure: new SqsDestination(deadLetters),
      retryAttempts: 2,
      maxEventAge: Duration.hours(6),
    })
  }
}
