import { listContactsOf } from '#functions/platform/contacts.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { meetingAt } from '#functions/platform/meeting-item.ts'
import { openDesk } from '#functions/platform/open.ts'
import { getMany } from '#functions/platform/read.ts'
import type { Failure } from '#shared/failure.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import type { Counting } from '#shared/mase/replan.ts'
import { usualOffsets } from '#shared/mase/settings.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { Person } from '#shared/people/person.ts'
import type { Action } from '#shared/permissions/rules.ts'
import { fail, ok, type Result } from '#shared/result.ts'

export interface OpenedPartnership {
  readonly person: Person
  readonly partnership: Partnership
  readonly contacts: readonly Contact[]
}

export interface OpenedMeeting extends OpenedPartnership {
  readonly meeting: Meeting
}

/** Reads who calls, their partnership and its directory, and whether they may. */
export async function openPartnership(
  deps: Dependencies,
  caller: Caller,
  purpose: { readonly operation: string; readonly action: Action },
): Promise<Result<OpenedPartnership, Failure>> {
  const opened = await openDesk(deps, caller, purpose)
  if (!opened.ok) return opened
  const { partnership: code } = opened.value
  const [[item], contacts] = await Promise.all([
    getMany(deps, [keys.partnership(code)]),
    listContactsOf(deps, code),
  ])
  return ok({ person: opened.value, partnership: item?.data as Partnership, contacts })
}

/** The same with one meeting: one that somebody has touched, or one of the coming series. */
export async function openMeeting(
  deps: Dependencies,
  caller: Caller,
  id: string,
  purpose: { readonly operation: string; readonly action: Action },
): Promise<Result<OpenedMeeting, Failure>> {
  const opened = await openDesk(deps, caller, purpose)
  if (!opened.ok) return opened
  const { partnership: code } = opened.value
  const [[item, head], contacts] = await Promise.all([
    getMany(deps, [keys.partnership(code), keys.meeting(code, id)]),
    listContactsOf(deps, code),
  ])
  const partnership = item?.data as Partnership
  const meeting = meetingAt(partnership, id, head?.data as Meeting | undefined, deps.clock())
  return meeting ? ok({ person: opened.value, partnership, contacts, meeting }) : fail({ kind: 'not-found' })
}

/** How the deadlines of a partnership's meetings are counted. */
export const countingOf = ({ mase, calendar }: Partnership): Counting => ({
  offsets: mase.offsets ?? usualOffsets,
  calendar,
})

/** The posts that can be asked. */
export const activePosts = (contacts: readonly Contact[]): ReadonlySet<string> =>
  new Set(contacts.filter(({ active }) => active).map(({ id }) => id))
