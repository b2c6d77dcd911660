import { Stack, type StackProps } from 'aws-cdk-lib'
import type { EmailIdentity } from 'aws-cdk-lib/aws-ses'
import type { Construct } from 'constructs'
import { HubBackup } from '../constructs/hub-backup.ts'
import { HubKey } from '../constructs/hub-key.ts'
import { HubTables } from '../constructs/hub-tables.ts'
import { LogBucket } from '../constructs/log-bucket.ts'
import { MailIdentity } from '../constructs/mail-identity.ts'
import { MatchSecret } from '../constructs/match-secret.ts'
import { SignIn } from '../constructs/sign-in.ts'
import { SourceSecret } from '../constructs/source-secret.ts'
import { WebSecrets } from '../constructs/web-secrets.ts'
import type { Settings } from '../settings.ts'

export interface DataStackProps extends StackProps {
  readonly settings: Settings
}

/** What must outlive every deployment: records, keys, people who can sign in, secrets, access logs. */
export class DataStack extends Stack {
  readonly key: HubKey
  readonly tables: HubTables
  readonly signIn: SignIn
  readonly secrets: WebSecrets
  readonly matchSecret: MatchSecret
  readonly sourceSecret: SourceSecret
  readonly logBucket: LogBucket
  readonly mailIdentity: EmailIdentity

  constructor(scope: Construct, id: string, props: DataStackProps) {
    super(scope, id, props)
    this.key = new HubKey(this, 'Key')
    this.tables = new HubTables(this, 'Tables', { key: this.key })
    new HubBackup(this, 'Backup', { key: this.key, tables: this.tables.all })
    this.mailIdentity = new MailIdentity(this, 'MailIdentity', props.settings)
    this.signIn = new SignIn(this, 'SignIn', { settings: props.settings, mailIdentity: this.mailIdentity })
    this.secrets = new WebSecrets(this, 'WebSecrets', { key: this.key, client: this.signIn.client })
    this.matchSecret = new MatchSecret(this, 'MatchSecret', this.key)
    this.sourceSecret = new SourceSecret(this, 'SourceSecret', this.key)
    this.logBucket = new LogBucket(this, 'LogBucket')
  }
}
