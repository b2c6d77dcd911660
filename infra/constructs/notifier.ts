import { Duration } from 'aws-cdk-lib'
import { FilterRule } from 'aws-cdk-lib/aws-lambda'
import { Construct } from 'constructs'
import { followTable } from './follow-table.ts'
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
    const { tables, key, topic, watch } = props
    const notifier = new HubFunction(this, 'notifier', {
      description: 'Referral hub: sends the mails that changes cause',
      code: 'functions/notifier/handler.ts',
      key,
      topic,
      watch,
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
    // A mail that cannot be sent is tried again by the sweep for as long as it takes; the stream does not wait for it.
    followTable(this, notifier, {
      ...{ tables, topic },
      filters: [
        {
          eventName: FilterRule.isEqual('INSERT'),
          dynamodb: { NewImage: { entity: { S: FilterRule.isEqual('mail') } } },
        },
      ],
      does: 'notifier',
      behind: {
        after: Duration.minutes(10),
        meaning: 'Mails are sent more than ten minutes after what they tell of.',
        runbook: 'Mail is late',
      },
    })
  }
}
