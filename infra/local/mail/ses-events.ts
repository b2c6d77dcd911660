import { randomUUID } from 'node:crypto'
import type { EventBridgeEvent } from 'aws-lambda'
import type { KeptMail } from './kept-mail.ts'

/** The events of SES that a local mail can have, with the names that EventBridge gives them. */
export type SesEventName = 'Email Sent' | 'Email Delivered' | 'Email Bounced' | 'Email Complaint Received'

const account = '000000000000'

const mailPart = ({ email, to, tags, configurationSet, acceptedAt }: KeptMail) => {
  const timestamp = new Date(acceptedAt).toISOString()
  const own = Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]]))
  return {
    timestamp,
    source: email.from,
    sourceArn: `arn:aws:ses:eu-west-2:${account}:identity/${email.from.replace(/^.*@|>$/g, '')}`,
    sendingAccountId: account,
    messageId: email.messageId,
    destination: to,
    headersTruncated: false,
    headers: [
      { name: 'From', value: email.from },
      { name: 'To', value: to.join(', ') },
      { name: 'Subject', value: email.subject },
    ],
    commonHeaders: { from: [email.from], to, messageId: email.messageId, subject: email.subject },
    tags: {
      'ses:operation': ['SendEmail'],
      'ses:configuration-set': [configurationSet],
      'ses:caller-identity': ['local'],
      ...own,
    },
  }
}

const describe = (name: SesEventName, recipients: readonly string[], timestamp: string): object => {
  switch (name) {
    case 'Email Sent':
      return { eventType: 'Send', send: {} }
    case 'Email Delivered':
      return {
        eventType: 'Delivery',
        delivery: {
          timestamp,
          processingTimeMillis: 500,
          recipients,
          smtpResponse: '250 2.0.0 Ok: queued',
          reportingMTA: 'local.smtp-out.eu-west-2.amazonses.com',
        },
      }
    case 'Email Bounced':
      return {
        eventType: 'Bounce',
        bounce: {
          feedbackId: randomUUID(),
          bounceType: 'Permanent',
          bounceSubType: 'General',
          bouncedRecipients: recipients.map((emailAddress) => ({
            emailAddress,
            action: 'failed',
            status: '5.1.1',
            diagnosticCode: 'smtp; 550 5.1.1 user unknown',
          })),
          timestamp,
          reportingMTA: 'dns; local.smtp-out.eu-west-2.amazonses.com',
        },
      }
    case 'Email Complaint Received':
      return {
        eventType: 'Complaint',
        complaint: {
          feedbackId: randomUUID(),
          complaintSubType: null,
          complainedRecipients: recipients.map((emailAddress) => ({ emailAddress })),
          timestamp,
          complaintFeedbackType: 'abuse',
        },
      }
  }
}

/** An event as SES gives it to EventBridge, about some of a mail's recipients. */
export const sesEvent = (
  name: SesEventName,
  mail: KeptMail,
  recipients: readonly string[],
): EventBridgeEvent<SesEventName, object> => {
  const time = new Date().toISOString()
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': name,
    source: 'aws.ses',
    account,
    time,
    region: 'eu-west-2',
    resources: [`arn:aws:ses:eu-west-2:${account}:configuration-set/${mail.configurationSet}`],
    detail: { ...describe(name, recipients, time), mail: mailPart(mail) },
  }
}
