import type { UseCase } from '#functions/platform/api-function.ts'
import { type Mail, mailItem, newMail } from '#functions/platform/mail.ts'
import { refOf } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import { readersOf } from '#functions/platform/posts.ts'
import type { roomOperations } from '#shared/api/room.ts'
import { meetingReference } from '#shared/mase/meeting-reference.ts'
import { postsOf } from '#shared/mase/posts-of.ts'
import { changeMinutes } from './change-minutes.ts'
import type { OpenedMeeting } from './open-meeting.ts'

/** A mail to each post of the meeting that somebody reads for. The link shows nothing before its reader has signed in. */
export const mailsToMembers = (
  { partnership, meeting, contacts }: Pick<OpenedMeeting, 'partnership' | 'meeting' | 'contacts'>,
  kind: 'mase-minutes-out' | 'mase-minutes-corrected',
  cause: { readonly event: string; readonly at: string },
): Mail[] =>
  postsOf(meeting)
    .filter(({ contact }) => readersOf(contacts.find(({ id }) => id === contact)).length > 0)
    .map(({ contact }) =>
      newMail(cause, {
        kind,
        reference: meetingReference(partnership.code, meeting.id),
        partnership: partnership.code,
        to: { contact },
        path: pages.myPapers(meeting.id),
      }),
    )

/** Sends the members a link to the approved minutes, once. */
export const circulateMinutes: UseCase<(typeof roomOperations)['circulateMinutes']> = (deps, caller, input) =>
  changeMinutes(deps, caller, input, { operation: 'circulateMinutes', action: 'mase.meet' }, (opened) => {
    const { person, minutes, partnership, meeting } = opened
    if (!minutes.approved)
      return { refuse: { kind: 'conflict', detail: 'The minutes are not approved yet.' } }
    if (minutes.circulatedAt)
      return { refuse: { kind: 'conflict', detail: 'The minutes were sent to the members already.' } }
    const at = deps.clock().toISOString()
    const event = `${meetingReference(partnership.code, meeting.id)} minutes`
    return {
      next: { circulatedAt: at, circulatedBy: refOf(person) },
      writes: mailsToMembers(opened, 'mase-minutes-out', { event, at }).map((mail) => ({
        put: mailItem(mail),
      })),
    }
  })
