import { Aws } from 'aws-cdk-lib'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Construct } from 'constructs'
import { acknowledge } from '../acknowledge.ts'

export interface AlarmTopicProps {
  readonly key: IKey
  readonly email: string | undefined
}

/** Tells people of alarms. Encrypted, over TLS only, written to by this account's alarms and rules only. */
export class AlarmTopic extends Topic {
  constructor(scope: Construct, id: string, props: AlarmTopicProps) {
    super(scope, id, { displayName: 'Referral hub alarms', masterKey: props.key, enforceSSL: true })
    this.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsOfThisAccount',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    )
    if (!props.email) return
    const subscription = this.addSubscription(new EmailSubscription(props.email))
    acknowledge(
      subscription,
      'A mail about an alarm that is late is of no use, and the alarm itself stays on until it is over.',
      'Serverless-SNSRedrivePolicy',
    )
  }
}
