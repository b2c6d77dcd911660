import { listContactsOf } from '#functions/platform/contacts.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import type { Item } from '#functions/platform/items.ts'
import { COPIES, keys } from '#functions/platform/keys.ts'
import { meetingAt } from '#functions/platform/meeting-item.ts'
import { openDesk, type Purpose } from '#functions/platform/open.ts'
import type { PaperCopy, Papers } from '#functions/platform/paper-items.ts'
import { findItem, queryAll } from '#functions/platform/read.ts'
import type { Failure } from '#shared/failure.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { Person } from '#shared/people/person.ts'
import { fail, ok, type Result } from '#shared/result.ts'

export interface OpenedMeeting {
  readonly person: Person
  readonly partnership: Partnership
  readonly meeting: Meeting
  /** All that stands under the meeting: its items, what was minuted, who comes, its mails. */
  readonly stored: readonly Item[]
  readonly contacts: readonly Contact[]
}

/** Opens a meeting of the caller's partnership: one that was begun, or one of the coming series. */
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

/** How far the papers of a meeting are, with the copy of each post that was ever sent one. */
export async function readCopies(
  deps: Dependencies,
  { partnership, id }: Pick<Meeting, 'partnership' | 'id'>,
): Promise<{ readonly papers: Papers; readonly copies: readonly PaperCopy[] }> {
  const key = keys.papers(partnership, id)
  const [head, copies] = await Promise.all([
    findItem<Papers>(deps, key),
    queryAll<PaperCopy>(deps, key.pk, COPIES),
  ])
  return {
    papers: head?.data ?? { partnership, meeting: id, editions: [], version: 0 },
    copies: copies.map(({ data }) => data),
  }
}
