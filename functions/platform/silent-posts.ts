import { replyNow, type Seat } from '#shared/mase/attendance.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import { meetingReference } from '#shared/mase/meeting-reference.ts'
import { type PostOfMeeting, postsOf } from '#shared/mase/posts-of.ts'
import { type Mail, newMail } from './mail.ts'
import { pages } from './pages.ts'

/** The posts that were invited to a meeting and have said nothing of it as it is now. */
export const silentPosts = (meeting: Meeting, seats: readonly Seat[]): PostOfMeeting[] =>
  postsOf(meeting).filter(({ contact }) => {
    const seat = seats.find((one) => one.contact === contact)
    return meeting.invitations?.[contact] !== undefined && !replyNow(seat, meeting.sequence)
  })

/** A reminder for each of some posts, caused by what was written down of the meeting's chasing. */
export const remindersOf = (meeting: Meeting, posts: readonly PostOfMeeting[], at: string): Mail[] => {
  const { partnership, id, chased } = meeting
  const reference = meetingReference(partnership, id)
  return posts.map(({ contact }) =>
    newMail(
      { event: `${reference} chased ${chased?.at}`, at },
      { kind: 'meeting-unanswered', reference, partnership, to: { contact }, path: pages.myMeeting(id) },
    ),
  )
}
