import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { minutesOf } from '#functions/platform/item-minutes.ts'
import type { Item } from '#functions/platform/items.ts'
import { CONTACTS, keys } from '#functions/platform/keys.ts'
import { comingMeetings } from '#functions/platform/meeting-item.ts'
import { openDesk } from '#functions/platform/open.ts'
import { findItem, queryAll } from '#functions/platform/read.ts'
import type { Failure } from '#shared/failure.ts'
import type { ItemInRoom } from '#shared/mase/decide.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import { meetingReference } from '#shared/mase/meeting-reference.ts'
import type { MeetingMinutes } from '#shared/mase/minutes.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { Person } from '#shared/people/person.ts'
import type { Action } from '#shared/permissions/rules.ts'
import { fail, ok, type Result } from '#shared/result.ts'

/** The name under which a meeting stands in the audit trail. */
export const meetingObject = (partnership: string, id: string): string =>
  `meeting ${meetingReference(partnership, id)}`

export interface OpenedMeeting {
  readonly person: Person
  readonly partnership: Partnership
  readonly meeting: Meeting
  readonly minutes: MeetingMinutes
  readonly items: readonly ItemInRoom[]
  /** Everything that stands under the meeting. */
  readonly stored: readonly Item[]
  /** The directory of the partnership. */
  readonly contacts: readonly Contact[]
}

/** Opens a meeting of the caller's partnership with all that stands under it: one that was begun, or one of the coming series. */
export async function openMeeting(
  deps: Dependencies,
  caller: Caller,
  id: string,
  purpose: { readonly operation: string; readonly action: Action },
): Promise<Result<OpenedMeeting, Failure>> {
  const opened = await openDesk(deps, caller, purpose)
  if (!opened.ok) return opened
  const person = opened.value
  const code = person.partnership
  const [area, stored, contacts] = await Promise.all([
    findItem<Partnership>(deps, keys.partnership(code)),
    queryAll(deps, keys.meeting(code, id).pk),
    queryAll<Contact>(deps, keys.partnership(code).pk, CONTACTS),
  ])
  const partnership = area?.data as Partnership
  const head = stored.find(({ entity }) => entity === 'meeting')?.data as Meeting | undefined
  const meeting = head ?? comingMeetings(partnership, deps.clock()).find((one) => one.id === id)
  if (!meeting) return fail({ kind: 'not-found' })
  return ok({
    person,
    partnership,
    meeting,
    minutes: minutesOf(stored),
    items: stored.filter(({ entity }) => entity === 'agenda-item').map(({ data }) => data as ItemInRoom),
    stored,
    contacts: contacts.map(({ data }) => data),
  })
}
