import { alongHead } from '#functions/platform/along-head.ts'
import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { commit, hasVersion, isNew, type Write } from '#functions/platform/commit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { listComingMeetings, putMeeting } from '#functions/platform/meeting-item.ts'
import { referralObject, refOf } from '#functions/platform/open.ts'
import { meetingObject } from '#functions/platform/open-meeting.ts'
import { getMany } from '#functions/platform/read.ts'
import { historyWrite, putReferral } from '#functions/platform/referral-items.ts'
import { isShown } from '#functions/platform/restricted.ts'
import type { roomOperations } from '#shared/api/room.ts'
import type { Failure } from '#shared/failure.ts'
import { formatDate } from '#shared/identifiers/date.ts'
import { reorder } from '#shared/mase/agenda.ts'
import { type ItemInRoom, isSettled } from '#shared/mase/decide.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Person } from '#shared/people/person.ts'
import type { MaseProgress, Referral } from '#shared/referral/referral.ts'
import { transitions } from '#shared/referral/states.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { itemChanged, meetingChanged, notNow, restrictedChanged } from './conflicts.ts'
import { openMeeting } from './open-meeting.ts'

/** How often it is tried again on the agenda as it is then. */
const ATTEMPTS = 8

export interface CarryingOver {
  readonly operation: string
  readonly person: Person
  readonly partnership: Partnership
  readonly meeting: Meeting
  readonly item: ItemInRoom
  readonly reason: string
}

/** The next meeting after another that is still to be held. */
export async function findNextMeeting(
  deps: Dependencies,
  partnership: Partnership,
  meeting: Meeting,
): Promise<Meeting | undefined> {
  const coming = await listComingMeetings(deps, partnership)
  return coming.find(({ id, date, stage }) => id !== meeting.id && date > meeting.date && stage === 'planned')
}

/**
 * Carries one item over: it stands, as one that was carried over, on the agenda of the next meeting, and its referral with
 * it, in one transaction. A restricted record is carried over too: nothing of it is shown by that.
 */
export async function carryOver(
  deps: Dependencies,
  caller: Caller,
  { operation, person, partnership, meeting, item, reason }: CarryingOver,
): Promise<Result<{ to: string }, Failure>> {
  const { code } = partnership
  const by = refOf(person)
  for (let attempt = 1; ; attempt++) {
    const to = await findNextMeeting(deps, partnership, meeting)
    if (!to) return fail(noNext)
    const [head] = item.reference ? await getMany(deps, [keys.referral(item.reference)]) : []
    const at = deps.clock().toISOString()
    const { decision: _, before: __, ...rest } = item
    const own = keys.agendaItem(code, meeting.id, item.id)
    const writes: Write[] = [
      {
        put: {
          ...own,
          entity: 'agenda-item',
          data: { ...item, carriedOver: { to: to.id, reason, by, at }, version: item.version + 1 },
        },
        when: hasVersion(item.version),
      },
      putMeeting(
        {
          ...to,
          order: reorder(to.order, item.id, { heading: item.heading, place: Number.MAX_SAFE_INTEGER }),
        },
        to,
      ),
      {
        put: {
          ...keys.agendaItem(code, to.id, item.id),
          entity: 'agenda-item',
          data: { ...rest, because: 'carried-over', addedBy: person.name, addedAt: at, version: 1 },
        },
        when: isNew,
      },
      ...(head
        ? referralWrites(deps, partnership, head.data as Referral, { to, reason, by, at, meeting })
        : []),
    ]
    const change = (object: string) => auditEntry(deps, caller, person, { operation, kind: 'change', object })
    const written = await commit(deps, writes, [
      change(meetingObject(code, meeting.id)),
      ...(item.reference ? [change(referralObject(item.reference))] : []),
    ])
    if (written.ok) return ok({ to: to.id })
    const { index, current } = written.failure
    const isHidden = head && !isShown(deps, person, head.data as Referral, 'mase.read')
    if (index === 0) return fail(isHidden ? restrictedChanged : itemChanged(current?.data as ItemInRoom))
    // The agenda of the next meeting, or the referral, has changed meanwhile.
    if (attempt === ATTEMPTS) return fail(meetingChanged)
  }
}

const noNext: Failure = {
  kind: 'conflict',
  detail: 'There is no later meeting to carry this over to. Plan one first.',
}

interface Carried {
  readonly to: Meeting
  readonly reason: string
  readonly by: ReturnType<typeof refOf>
  readonly at: string
  readonly meeting: Meeting
}

/** The referral goes along where it stands on the agenda of this meeting. */
function referralWrites(
  deps: Dependencies,
  partnership: Partnership,
  before: Referral,
  { to, reason, by, at, meeting }: Carried,
): Write[] {
  const transition = 'carry-over'
  if (before.state !== 'on-agenda' || before.mase?.meeting !== meeting.id) return []
  const next: Referral = {
    ...before,
    state: transitions[transition].to,
    version: before.version + 1,
    updatedAt: at,
    updatedBy: by,
    mase: { ...(before.mase as MaseProgress), meeting: to.id },
  }
  return [
    putReferral(next, before, transition),
    ...alongHead(next, before, partnership),
    historyWrite(before.reference, {
      id: deps.newId(),
      kind: transition,
      at,
      by,
      text: `To the meeting of ${formatDate(to.date)}. ${reason}`,
    }),
  ]
}

/** Carries one item over during the meeting. */
export const carryOverItem: UseCase<(typeof roomOperations)['carryOverItem']> = async (
  deps,
  caller,
  input,
) => {
  const operation = 'carryOverItem'
  const opened = await openMeeting(deps, caller, input.meeting, { operation, action: 'mase.meet' })
  if (!opened.ok) return opened
  const { person, partnership, meeting, minutes, items } = opened.value
  const item = items.find(({ id }) => id === input.item)
  const refuse = async (failure: Failure) => {
    const object = meetingObject(partnership.code, meeting.id)
    await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'refused', object }))
    return fail(failure)
  }
  if (!item) return refuse({ kind: 'not-found' })
  if (minutes.approved || !['running', 'held'].includes(meeting.stage)) return refuse(notNow(meeting))
  if (isSettled(item) || item.version !== input.version) {
    const [head] = item.reference ? await getMany(deps, [keys.referral(item.reference)]) : []
    const isHidden = head && !isShown(deps, person, head.data as Referral, 'mase.read')
    return refuse(isHidden ? restrictedChanged : itemChanged(item))
  }
  const { reason } = input
  const carried = await carryOver(deps, caller, { operation, person, partnership, meeting, item, reason })
  return carried.ok ? ok({ version: item.version + 1, to: carried.value.to }) : refuse(carried.failure)
}
