import { readersOf } from '#functions/platform/posts.ts'
import type { OpenedMeeting } from './open-meeting.ts'

/** The posts that conduct a meeting, the chair and the deputies, for which somebody reads. */
export const conductedBy = ({
  meeting: { chair, deputies },
  contacts,
  person,
}: Pick<OpenedMeeting, 'meeting' | 'contacts' | 'person'>) =>
  contacts.filter(
    (contact) =>
      (contact.id === chair || deputies.includes(contact.id)) && readersOf(contact).includes(person.id),
  )
