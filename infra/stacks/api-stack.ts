import { Stack, type StackProps } from 'aws-cdk-lib'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import type { Construct } from 'constructs'
import type { Operation } from '#shared/api/operation.ts'
import { ApiFunctions } from '../constructs/api-functions.ts'
import { Arrivals } from '../constructs/arrivals.ts'
import { HubApi } from '../constructs/hub-api.ts'
import { MailFate } from '../constructs/mail-fate.ts'
import { MailSettings } from '../constructs/mail-settings.ts'
import { Notifier } from '../constructs/notifier.ts'
import { Sweep } from '../constructs/sweep.ts'
import { hubUrl, mailFrom, type Settings } from '../settings.ts'
import type { DataStack } from './data-stack.ts'

export interface ApiStackProps extends StackProps {
  readonly settings: Settings
  readonly data: DataStack
  readonly topic: ITopic
  readonly watch: Stack
  readonly operations: Readonly<Record<string, Operation>>
}

/** What runs: the API with its functions, and what mails people and looks after what is late. */
export class ApiStack extends Stack {
  /** Where the API stands, for the web. */
  readonly url: string

  constructor(scope: Construct, id: string, props: ApiStackProps) {
    super(scope, id, props)
    const { settings, data, topic, watch, operations } = props
    const mail = new MailSettings(this, 'Mail')
    const parts = {
      tables: data.tables,
      key: data.key,
      topic,
      watch,
      // The secret is a reference here, and resolved when it is deployed.
      environment: {
        HUB_TABLE: data.tables.hub.tableName,
        AUDIT_TABLE: data.tables.audit.tableName,
        HUB_URL: hubUrl(settings),
        MAIL_FROM: mailFrom(settings),
        MATCH_SECRET: data.matchSecret.secretValue.unsafeUnwrap(),
        SES_CONFIGURATION_SET: mail.configurationSet.configurationSetName,
      },
    }
    const { functions } = new ApiFunctions(this, 'Functions', {
      ...parts,
      operations,
      sourceSecret: data.sourceSecret.secretValue.unsafeUnwrap(),
    })
    const api = new HubApi(this, 'Api', {
      operations,
      functions,
      signIn: data.signIn,
      settings,
      key: data.key,
      topic,
    })
    this.url = api.url
    const sender = { ...mail, identity: data.mailIdentity, from: mailFrom(settings) }
    new Notifier(this, 'Notifier', { ...parts, sender })
    new Arrivals(this, 'Arrivals', parts)
    new MailFate(this, 'MailFate', { ...parts, configurationSet: mail.configurationSet })
    new Sweep(this, 'Sweep', { ...parts, sender })
  }
}
