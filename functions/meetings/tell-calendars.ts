import { type Mail, newMail } from '#functions/platform/mail.ts'
import { pages } from '#functions/platform/pages.ts'
import type { Invitation } from '#shared/calendar/invitation.ts'
import type { MailKind } from '#shared/mail/kinds.ts'
import type { Invited, Meeting } from '#shared/mase/meeting.ts'
import { meetingReference } from '#shared/mase/meeting-reference.ts'
import { type PostOfMeeting, postsOf } from '#shared/mase/posts-of.ts'

/** A meeting with what its posts are told of it. */
export interface Told {
  readonly meeting: Meeting
  readonly mails: readonly Mail[]
}

const isCancelled = ({ stage }: Meeting): boolean => stage === 'cancelled'

/** What a post's calendar is to be told: nothing where it has heard of the meeting as it is now. */
function kindFor(meeting: Meeting, invited: Invited | undefined, asksNew: boolean): MailKind | undefined {
  if (!invited) return asksNew && !isCancelled(meeting) ? 'meeting-invited' : undefined
  if (invited.sequence >= (meeting.sequence ?? 0)) return undefined
  return isCancelled(meeting) ? 'meeting-cancelled' : 'meeting-changed'
}

/**
 * Works out who is told what after a change of a meeting: whoever was invited hears of a new time or place and of its end,
 * and whoever is asked no more that it is so. Once invitations have gone out, whoever is asked in addition is invited too.
 *
 * @param before the meeting as it was, for who was asked then
 * @param asksNew also where no invitation has gone out yet: the coordinator sends them now
 */
export function tellCalendars(before: Meeting, next: Meeting, at: string, asksNew = false): Told {
  const invitations: Record<string, Invited> = { ...next.invitations }
  const begun = Object.keys(invitations).length > 0
  const posts = postsOf(next)
  const mails: Mail[] = []
  const tell = (kind: MailKind, post: PostOfMeeting, method: Invitation['method']) => {
    const mail = mailTo(next, kind, post, method, at)
    mails.push(mail)
    return mail
  }
  for (const post of posts) {
    const kind = kindFor(next, invitations[post.contact], asksNew || begun)
    if (!kind) continue
    const mail = tell(kind, post, isCancelled(next) ? 'CANCEL' : 'REQUEST')
    invitations[post.contact] = { sequence: next.sequence ?? 0, at, mail: mail.id }
  }
  for (const post of postsOf(before)) {
    if (!invitations[post.contact] || posts.some(({ contact }) => contact === post.contact)) continue
    tell('meeting-not-asked', post, 'CANCEL')
    delete invitations[post.contact]
  }
  return { meeting: begun || mails.length > 0 ? { ...next, invitations } : next, mails }
}

function mailTo(
  meeting: Meeting,
  kind: MailKind,
  { contact, part }: PostOfMeeting,
  method: Invitation['method'],
  at: string,
): Mail {
  const { partnership, id, date, time, minutes, place, sequence = 0, revision = 0 } = meeting
  const reference = meetingReference(partnership, id)
  return newMail(
    { event: `${reference} ${revision}`, at },
    {
      kind,
      reference,
      partnership,
      to: { contact },
      path: pages.myMeeting(id),
      invitation: {
        method,
        sequence,
        date,
        time,
        minutes,
        place,
        role: part === 'chair' ? 'CHAIR' : 'REQ-PARTICIPANT',
      },
    },
  )
}
