import type { Mail } from '#functions/platform/mail.ts'
import { type Reply, type ReplyAnswer, replyNow, type Seat } from '#shared/mase/attendance.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import { type PostOfMeeting, postsOf } from '#shared/mase/posts-of.ts'
import { warningsOf } from '#shared/mase/replan.ts'
import type {
  MeetingDates,
  MeetingInYear,
  PostAtMeeting,
  PostChoice,
  ReplyCounts,
} from '#shared/mase/year-view.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Contact } from '#shared/people/contact.ts'

export const datesOf = ({
  id,
  date,
  time,
  minutes,
  place,
  link,
  deadlines,
  setByHand,
  stage,
  extraordinary,
  cancelled,
}: Meeting): MeetingDates => ({
  id,
  date,
  time,
  minutes,
  place,
  link,
  deadlines,
  setByHand,
  stage,
  extraordinary,
  cancelled,
})

export const countItems = ({ order }: Meeting): number => Object.values(order).flat().length

export const choicesOf = (contacts: readonly Contact[]): PostChoice[] =>
  contacts.filter(({ active }) => active).map(({ id, post, organisation }) => ({ id, post, organisation }))

/** The reply that counts, and where there is none, the one that was given before the meeting was moved. */
export function repliesOf(
  seat: Seat | undefined,
  { sequence }: Meeting,
): { readonly reply?: Reply; readonly repliedBefore?: Reply } {
  const reply = replyNow(seat, sequence)
  if (reply) return { reply }
  return seat?.reply ? { repliedBefore: seat.reply } : {}
}

/** What the directory says of a post; one that has left it is still named as gone. */
export const namesOf = (contact: Contact | undefined) => ({
  post: contact?.post ?? 'No longer in the directory',
  organisation: contact?.organisation ?? '',
})

function countReplies(meeting: Meeting, seats: readonly Seat[]): ReplyCounts {
  const counts: Record<ReplyAnswer | 'silent', number> = { yes: 0, deputy: 0, no: 0, silent: 0 }
  for (const { contact } of postsOf(meeting)) {
    const seat = seats.find((one) => one.contact === contact)
    counts[replyNow(seat, meeting.sequence)?.answer ?? 'silent']++
  }
  return counts
}

/** A meeting as it stands in the list of the year. */
export function inYear(
  meeting: Meeting,
  { calendar }: Partnership,
  seats: readonly Seat[],
  contacts: readonly Contact[],
): MeetingInYear {
  const { chair, invitations = {}, revision = 0, sequence = 0 } = meeting
  const posts = postsOf(meeting)
  return {
    ...datesOf(meeting),
    chairPost: chair && namesOf(contacts.find(({ id }) => id === chair)).post,
    revision,
    items: countItems(meeting),
    posts: posts.length,
    invited: posts.filter(({ contact }) => (invitations[contact]?.sequence ?? -1) >= sequence).length,
    replies: countReplies(meeting, seats),
    warnings: meeting.stage === 'planned' ? warningsOf(meeting, calendar) : [],
  }
}

/** A post at a meeting, with what became of its invitation, what it replied, and whether it was there. */
export function postAt(
  meeting: Meeting,
  { contact: id, part, sees }: PostOfMeeting,
  found: {
    readonly contacts: readonly Contact[]
    readonly seats: readonly Seat[]
    readonly mails: ReadonlyMap<string, Mail>
  },
): PostAtMeeting {
  const contact = found.contacts.find((one) => one.id === id)
  const seat = found.seats.find((one) => one.contact === id)
  const invited = meeting.invitations?.[id]
  const mail = invited && found.mails.get(invited.mail)
  return {
    contact: id,
    ...namesOf(contact),
    phone: contact?.phone ?? '',
    active: contact?.active ?? false,
    part,
    sees,
    ...(invited
      ? {
          invitation: {
            at: invited.at,
            state: mail?.state ?? 'waiting',
            because: mail?.because,
            current: invited.sequence >= (meeting.sequence ?? 0),
          },
        }
      : {}),
    ...repliesOf(seat, meeting),
    attendance: seat?.attendance,
    version: seat?.version ?? 0,
  }
}
