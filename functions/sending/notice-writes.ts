import type { Write } from '#functions/platform/commit.ts'
import { fingerprint } from '#functions/platform/dependencies.ts'
import type { Item } from '#functions/platform/items.ts'
import { keys } from '#functions/platform/keys.ts'
import { type Mail, mailItem, newMail } from '#functions/platform/mail.ts'
import { type Notice, noticeItem } from '#functions/platform/notice-item.ts'
import { pages } from '#functions/platform/pages.ts'
import type { Answers } from '#shared/form/answers/answers.ts'
import { findRecipients } from '#shared/form/facts/recipients.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import type { Role } from '#shared/form/format/roles.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import type { NoticeSubject } from '#shared/notices/notice.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { noticeText } from './notice-text.ts'

const subjects: Partial<Record<Role, NoticeSubject>> = {
  'volt.victims': 'other-children',
  'volt.offenders': 'persons-of-concern',
  'volt.locations': 'locations',
}

/**
 * A notice for each post of the directory that the practitioner named as needing to know and has not told (NWG tool, 8.2 to
 * 8.4), and a mail for each post that leads to its notices. One that was made by an earlier sending is not made again.
 */
export function noticeWrites(
  referral: Referral,
  definition: FormDefinition,
  answers: Answers,
  items: readonly Item[],
  at: string,
): Write[] {
  const there = new Set(items.filter(({ entity }) => entity === 'notice').map(({ sk }) => sk))
  const made = new Map<string, NewNotice>()
  for (const recipient of findRecipients(definition, answers)) {
    const subject = recipient.role && subjects[recipient.role]
    if (!recipient.contactId || recipient.told || !subject) continue
    const text = noticeText(definition, answers, recipient.about, londonClock(at).date)
    const id = fingerprint(`${referral.reference} ${recipient.question} ${recipient.contactId}`)
    if (text === '' || there.has(keys.notice(referral.reference, id).sk)) continue
    made.set(id, {
      id,
      reference: referral.reference,
      partnership: referral.partnership,
      subject,
      text,
      contactId: recipient.contactId,
      from: { name: referral.author.name, post: referral.author.post, agency: referral.agency.name },
      fromAgencyId: referral.agency.id,
      at,
    })
  }
  const notices = [...made.values()]
  const mails = new Map(
    notices.map(({ contactId }) => [
      contactId,
      mailAbout(
        notices.filter((notice) => notice.contactId === contactId),
        at,
      ),
    ]),
  )
  return [
    ...notices.map((notice) => ({
      put: noticeItem({ ...notice, mailId: mails.get(notice.contactId)?.id ?? '' }),
    })),
    ...[...mails.values()].map((mail) => ({ put: mailItem(mail) })),
  ]
}

type NewNotice = Omit<Notice, 'mailId'>

/** One mail to a post, however many notices it gets of one referral: a second that looks the same is deleted unread. */
function mailAbout(notices: readonly NewNotice[], at: string): Mail {
  const [{ reference, partnership, contactId, id }] = notices as [NewNotice]
  return newMail(
    { event: `notices ${notices.map((notice) => notice.id).join(' ')}`, at },
    {
      kind: 'need-to-know',
      reference,
      partnership,
      to: { contact: contactId },
      path: notices.length === 1 ? pages.notice(reference, id) : pages.notices,
    },
  )
}
