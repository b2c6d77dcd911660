import { SESServiceException, SendEmailCommand, SendRawEmailCommand } from '@aws-sdk/client-ses'
import type { Invitation } from '#shared/calendar/invitation.ts'
import { type MailContent, writeMail } from '#shared/mail/write-mail.ts'
import { isSentOnce, type Mail } from '../mail.ts'
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

const SERVER_FAULT = 500
const final = new Set(['MessageRejected', 'InvalidParameterValue', 'ValidationError'])

/** Hands a mail to SES, tagged so that what SES tells later of its fate finds the record again. */
export async function handToSes(deps: MailDependencies, mail: Mail, to: Addressee): Promise<Handover> {
  const content = writeMail(mail.kind, {
    reference: mail.reference,
    link: linkOf(deps, mail),
    partnershipName: to.partnership.name,
    contactPhone: to.partnership.mashPhone,
    recipientName: to.post,
  })
  const send = mail.invitation
    ? await withInvitation(deps, mail, to, content, mail.invitation)
    : plain(deps, mail, to, content)
  try {
    await send()
    return 'taken'
  } catch (error) {
    if (!(error instanceof SESServiceException)) return neverReached(error) ? 'later' : 'unknown'
    if (final.has(error.name)) return 'refused'
    // A fault within SES may come after it has taken the mail.
    const isCertain = (error.$metadata.httpStatusCode ?? SERVER_FAULT) < SERVER_FAULT
    return isCertain || !isSentOnce(mail) ? 'later' : 'unknown'
  }
}

const linkOf = ({ hubUrl }: MailDependencies, { path }: Mail): string => `${hubUrl}${path}`

/** By which a mail is found again, however it was sent. */
const marks = ({ configurationSet }: MailDependencies, mail: Mail) => ({
  ConfigurationSetName: configurationSet,
  Tags: [
    { Name: 'mail', Value: mail.id },
    { Name: 'reference', Value: mail.reference },
  ],
})

const text = (data: string) => ({ Data: data, Charset: 'UTF-8' })

/** Hands a mail over that was made ready before: what goes wrong in making it is no answer of SES. */
type Send = () => Promise<unknown>

function plain(deps: MailDependencies, mail: Mail, to: Addressee, content: MailContent): Send {
  const command = new SendEmailCommand({
    Source: deps.mailFrom,
    Destination: { ToAddresses: [to.address] },
    Message: {
      Subject: text(content.subject),
      Body: { Text: text(content.text), Html: text(content.html) },
    },
    ...marks(deps, mail),
  })
  return () => deps.ses.send(command)
}

async function withInvitation(
  deps: MailDependencies,
  mail: Mail,
  to: Addressee,
  content: MailContent,
  invitation: Invitation,
): Promise<Send> {
  // Loaded with the first invitation: all other mail does without it.
  const { writeRawMail } = await import('./write-raw-mail.ts')
  const raw = await writeRawMail(content, invitation, {
    reference: mail.reference,
    partnershipName: to.partnership.name,
    link: linkOf(deps, mail),
    to,
    organiser: to.desk ?? { address: deps.mailFrom, post: to.partnership.name },
    from: deps.mailFrom,
    sentBy: deps.mailFrom,
    at: mail.createdAt,
  })
  const command = new SendRawEmailCommand({
    Source: deps.mailFrom,
    Destinations: [to.address],
    RawMessage: { Data: raw },
    ...marks(deps, mail),
  })
  return () => deps.ses.send(command)
}

/** No connection was made, so nothing was taken. */
const neverReached = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'].includes(String(error.code))
