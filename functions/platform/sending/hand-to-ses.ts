import { SESServiceException, SendEmailCommand } from '@aws-sdk/client-ses'
import { writeMail } from '#shared/mail/write-mail.ts'
import type { Mail } from '../mail.ts'
import type { Addressee } from './find-address.ts'
import type { MailDependencies } from './mail-dependencies.ts'

/**
 * What came of handing a mail to SES.
 *
 * taken    SES took it
 * refused  SES will never take it: the address or the content is at fault
 * later    SES did not take it, and may later
 * unknown  no answer came: it may or may not have been taken
 */
export type Handover = 'taken' | 'refused' | 'later' | 'unknown'

const final = new Set(['MessageRejected', 'InvalidParameterValue', 'ValidationError'])

/** Hands a mail to SES, tagged so that what SES tells later of its fate finds the record again. */
export async function handToSes(deps: MailDependencies, mail: Mail, to: Addressee): Promise<Handover> {
  const content = writeMail(mail.kind, {
    reference: mail.reference,
    link: `${deps.hubUrl}${mail.path}`,
    partnershipName: to.partnership.name,
    contactPhone: to.partnership.mashPhone,
    recipientName: to.post,
  })
  const text = (data: string) => ({ Data: data, Charset: 'UTF-8' })
  try {
    await deps.ses.send(
      new SendEmailCommand({
        Source: deps.mailFrom,
        Destination: { ToAddresses: [to.address] },
        Message: {
          Subject: text(content.subject),
          Body: { Text: text(content.text), Html: text(content.html) },
        },
        ConfigurationSetName: deps.configurationSet,
        Tags: [
          { Name: 'mail', Value: mail.id },
          { Name: 'reference', Value: mail.reference },
        ],
      }),
    )
    return 'taken'
  } catch (error) {
    if (!(error instanceof SESServiceException)) return neverReached(error) ? 'later' : 'unknown'
    return final.has(error.name) ? 'refused' : 'later'
  }
}

/** No connection was made, so nothing was taken. */
const neverReached = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'].includes(String(error.code))
