import { RemovalPolicy } from 'aws-cdk-lib'
import { EmailIdentity, Identity, MailFromBehaviorOnMxFailure } from 'aws-cdk-lib/aws-ses'
import type { Construct } from 'constructs'
import type { Settings } from '../settings.ts'

/** The domain that the hub's mail comes from, signed with DKIM and with a return path of its own (SPF, DMARC). */
export class MailIdentity extends EmailIdentity {
  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id, {
      identity: Identity.domain(settings.domain),
      mailFromDomain: `mail.${settings.domain}`,
      // Mail that would fail the receiver's checks is not sent at all.
      mailFromBehaviorOnMxFailure: MailFromBehaviorOnMxFailure.REJECT_MESSAGE,
      // Bounces come as events, to the record concerned, and not as mail to nobody.
      feedbackForwarding: false,
    })
    this.applyRemovalPolicy(RemovalPolicy.RETAIN)
  }
}
