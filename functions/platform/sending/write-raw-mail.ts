import MailComposer from 'nodemailer/lib/mail-composer'
import type { Invitation } from '#shared/calendar/invitation.ts'
import type { MailContent } from '#shared/mail/write-mail.ts'
import { type InvitationFacts, writeInvitation } from './write-invitation.ts'

/** A mail with an invitation, as it goes over the wire (RFC 5322): as a part that calendars read, and as a file. */
export async function writeRawMail(
  content: MailContent,
  invitation: Invitation,
  facts: InvitationFacts & { readonly from: string },
): Promise<Uint8Array> {
  const composer = new MailComposer({
    from: facts.from,
    to: facts.to.address,
    replyTo: facts.organiser.address,
    subject: content.subject,
    text: content.text,
    html: content.html,
    icalEvent: {
      method: invitation.method,
      filename: 'mase-meeting.ics',
      content: writeInvitation(invitation, facts),
    },
    // Nothing is ever fetched for a mail.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return composer.compile().build()
}
