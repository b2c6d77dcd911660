import type { Failure } from '#shared/failure.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import { meetingReference } from '#shared/mase/meeting-reference.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { Person } from '#shared/people/person.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { listContactsOf } from './contacts.ts'
import type { Caller, Dependencies } from './dependencies.ts'
import type { Item } from './items.ts'
import { keys } from './keys.ts'
import { meetingAt } from './meeting-item.ts'
import { openDesk, type Purpose } from './open.ts'
import { findItem, queryAll } from './read.ts'

/** The name under which a meeting stands in the audit trail. */
export const meetingObject = (partnership: string, id: string): string =>
  `meeting ${meetingReference(partnership, id)}`

export interface OpenedMeeting {
  readonly person: Person
  readonly partnership: Partnership
  readonly meeting: Meeting
  /** All that stands under the meeting: its items, what was minuted, who comes, its mails. */
  readonly stored: readonly Item[]
  /** The directory of the partnership. */
  readonly contacts: readonly Contact[]
}

/**
 * Opens a meeting of the caller's partnership with all that stands under it: one that was begun, or one of the coming
 * series. One of another partnership looks just as one that does not exist.
 */
export async function openMeeting(
  deps: Dependencies,
  caller: Caller,
  id: string,
  purpose: Purpose,
): Promise<Result<OpenedMeeting, Failure>> {
  const opened = await openDesk(deps, caller, purpose)
  if (!opened.ok) return opened
  const person = opened.value
  const code = person.partnership
  const [area, stored, contacts] = await Promise.all([
    findItem<Partnership>(deps, keys.partnership(code)),
    queryAll(deps, keys.meeting(code, id).pk),
    listContactsOf(deps, code),
  ])
  const partnership = area?.data as Partnership
  const head = stored.find(({ entity }) => entity === 'meeting')?.data as Meeting | undefined
  const meeting = meetingAt(partnership, id, head, deps.clock())
  return meeting ? ok({ person, partnership, meeting, stored, contacts }) : fail({ kind: 'not-found' })
}
