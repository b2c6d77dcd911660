import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { listComingMeetings } from '#functions/platform/meeting-item.ts'
import { meetingObject } from '#functions/platform/open-meeting.ts'
import { readersOf } from '#functions/platform/posts.ts'
import { getMany } from '#functions/platform/read.ts'
import { listSeats } from '#functions/platform/seat-item.ts'
import type { meetingOperations } from '#shared/api/meetings.ts'
import type { Failure } from '#shared/failure.ts'
import type { Seat } from '#shared/mase/attendance.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import { type PostOfMeeting, postsOf } from '#shared/mase/posts-of.ts'
import type { MyMeeting } from '#shared/mase/year-view.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { Action } from '#shared/permissions/rules.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { type OpenedMeeting, openMeeting, openPartnership } from './open-planned.ts'
import { datesOf, namesOf, repliesOf } from './view.ts'

type Operations = typeof meetingOperations

/** Keys that one read takes. */
const AT_ONCE = 100

const minesOf = (meeting: Meeting, contacts: readonly Contact[], person: string): PostOfMeeting[] =>
  postsOf(meeting).filter(({ contact }) =>
    readersOf(contacts.find(({ id }) => id === contact)).includes(person),
  )

function myMeeting(
  meeting: Meeting,
  mine: readonly PostOfMeeting[],
  seats: readonly Seat[],
  contacts: readonly Contact[],
): MyMeeting {
  return {
    ...datesOf(meeting),
    seats: mine.map(({ contact, part }) => {
      const seat = seats.find((one) => one.contact === contact)
      return {
        contact,
        ...namesOf(contacts.find(({ id }) => id === contact)),
        part,
        ...repliesOf(seat, meeting),
        version: seat?.version ?? 0,
      }
    }),
  }
}

/** The coming meetings to which posts are asked that somebody reads for. */
export const listMyMeetings: UseCase<Operations['listMyMeetings']> = async (deps, caller) => {
  const operation = 'listMyMeetings'
  const opened = await openPartnership(deps, caller, { operation, action: 'mase.attend-list' })
  if (!opened.ok) return opened
  const { person, partnership, contacts } = opened.value
  const reads = contacts.some((contact) => readersOf(contact).includes(person.id))
  const coming = reads ? await listComingMeetings(deps, partnership) : []
  const all = coming.flatMap((meeting) => {
    const mine = minesOf(meeting, contacts, person.id)
    return mine.length > 0 ? [{ meeting, mine }] : []
  })
  const wanted = all.flatMap(({ meeting, mine }) =>
    mine.map(({ contact }) => ({
      meeting: meeting.id,
      key: keys.seat(partnership.code, meeting.id, contact),
    })),
  )
  const [found] = await Promise.all([
    getMany(
      deps,
      wanted.slice(0, AT_ONCE).map(({ key }) => key),
    ),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object: 'my meetings' })),
  ])
  const seatsOf = (id: string) =>
    found.flatMap((item, index) => (item && wanted[index]?.meeting === id ? [item.data as Seat] : []))
  return ok({
    meetings: all.map(({ meeting, mine }) => myMeeting(meeting, mine, seatsOf(meeting.id), contacts)),
  })
}

/** One meeting to which a post is asked that somebody reads for. */
export const readMyMeeting: UseCase<Operations['readMyMeeting']> = async (deps, caller, { meeting: id }) => {
  const operation = 'readMyMeeting'
  const opened = await openMyMeeting(deps, caller, id, { operation, action: 'mase.attend' })
  if (!opened.ok) return opened
  const { person, meeting, mine, contacts } = opened.value
  const [seats] = await Promise.all([
    listSeats(deps, meeting),
    writeAudit(
      deps,
      auditEntry(deps, caller, person, {
        operation,
        kind: 'read',
        object: meetingObject(person.partnership, id),
      }),
    ),
  ])
  return ok(myMeeting(meeting, mine, seats, contacts))
}

export interface OpenedMyMeeting extends OpenedMeeting {
  /** The posts at it that the caller reads for; at least one. */
  readonly mine: readonly PostOfMeeting[]
}

/** Opens a meeting for somebody who reads for a post that is asked to it; to everybody else there is none. */
export async function openMyMeeting(
  deps: Dependencies,
  caller: Caller,
  id: string,
  purpose: { readonly operation: string; readonly action: Action },
): Promise<Result<OpenedMyMeeting, Failure>> {
  const opened = await openMeeting(deps, caller, id, purpose)
  if (!opened.ok) return opened
  const { person, meeting, contacts } = opened.value
  const mine = minesOf(meeting, contacts, person.id)
  if (mine.length > 0) return ok({ ...opened.value, mine })
  const refused = {
    operation: purpose.operation,
    kind: 'refused',
    object: meetingObject(person.partnership, id),
  } as const
  await writeAudit(deps, auditEntry(deps, caller, person, refused))
  return fail({ kind: 'not-found' })
}
