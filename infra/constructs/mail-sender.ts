import { Stack } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { ConfigurationSet, EmailIdentity } from 'aws-cdk-lib/aws-ses'

export interface MailSender {
  readonly identity: EmailIdentity
  readonly configurationSet: ConfigurationSet
  readonly from: string
}

/** Lets a function send mail from the hub's address, as the hub's identity, with its settings, and in no other way. */
export function sendStatement({ identity, configurationSet, from }: MailSender): PolicyStatement {
  const settings = Stack.of(configurationSet).formatArn({
    service: 'ses',
    resource: 'configuration-set',
    resourceName: configurationSet.configurationSetName,
  })
  return new PolicyStatement({
    // Raw is what has a calendar file with it.
    actions: ['ses:SendEmail', 'ses:SendRawEmail'],
    resources: [identity.emailIdentityArn, settings],
    conditions: { StringEquals: { 'ses:FromAddress': from } },
  })
}
