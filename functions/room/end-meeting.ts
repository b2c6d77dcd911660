import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { commit } from '#functions/platform/commit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { addressed } from '#functions/platform/for-sender.ts'
import { putMinutes } from '#functions/platform/item-minutes.ts'
import { keys } from '#functions/platform/keys.ts'
import { type Mail, newMail } from '#functions/platform/mail.ts'
import { actionsAt } from '#functions/platform/mase-actions.ts'
import { putMeeting } from '#functions/platform/meeting-item.ts'
import { refOf } from '#functions/platform/open.ts'
import { meetingObject } from '#functions/platform/open-meeting.ts'
import { pages } from '#functions/platform/pages.ts'
import { getMany } from '#functions/platform/read.ts'
import type { roomOperations } from '#shared/api/room.ts'
import { type ItemInRoom, isSettled } from '#shared/mase/decide.ts'
import { meetingReference } from '#shared/mase/meeting-reference.ts'
import { reorderedItems } from '#shared/mase/pack-order.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { fail, ok } from '#shared/result.ts'
import { carryOver } from './carry-over.ts'
import { meetingChanged, notNow } from './conflicts.ts'
import { toldSender } from './decide-item.ts'
import { mailOnce } from './mail-once.ts'
import { type OpenedMeeting, openMeeting } from './open-meeting.ts'

const operation = 'endMeeting'

/** So many are carried over in one request; the next goes on with the rest. */
const MOST_AT_ONCE = 40
/** As many as one request reads. */
const HEADS_AT_ONCE = 100

/**
 * Ends the meeting once every item is decided or carried over: what was not reached goes to the next meeting with the reason
 * given, each item in a transaction of its own. Then the senders of the children who were discussed and the owners of
 * actions are told, and last the meeting has ended. Cut short at any point, asking again goes on from there.
 */
export const endMeeting: UseCase<(typeof roomOperations)['endMeeting']> = async (deps, caller, input) => {
  const opened = await openMeeting(deps, caller, input.meeting, { operation, action: 'mase.meet' })
  if (!opened.ok) return opened
  const { person, partnership, meeting, items } = opened.value
  if (meeting.stage !== 'running') return fail(notNow(meeting))
  if (meeting.version !== input.version) return fail(meetingChanged)
  const open = unsettled(opened.value)
  const { reason } = input
  if (open.length > 0 && !reason)
    return fail({
      kind: 'invalid',
      errors: [{ field: 'reason', message: `Say why ${toReach(open.length)} not reached` }],
    })
  for (const item of open.slice(0, MOST_AT_ONCE)) {
    const carried = await carryOver(deps, caller, {
      operation,
      person,
      partnership,
      meeting,
      item,
      reason: reason as string,
    })
    if (!carried.ok) return carried
  }
  const left = Math.max(0, open.length - MOST_AT_ONCE)
  if (left > 0) return ok({ version: meeting.version, left })
  await mailOnce(deps, await mailsAfter(deps, opened.value, items))
  const ended = await end(deps, caller, opened.value)
  return ended ? ok({ version: meeting.version + 1, left: 0 }) : fail(meetingChanged)
}

/** The items of the agenda that are neither decided nor carried over, in its order. */
export const unsettled = ({ meeting, items }: Pick<OpenedMeeting, 'meeting' | 'items'>): ItemInRoom[] =>
  reorderedItems(meeting.order, items).filter((item) => !isSettled(item))

const toReach = (count: number): string => (count === 1 ? 'one item was' : `${count} items were`)

/** To the sender of each child who was discussed, to each post that owns an action, and to the chair. */
async function mailsAfter(
  deps: Dependencies,
  { partnership, meeting, stored }: OpenedMeeting,
  items: readonly ItemInRoom[],
): Promise<Mail[]> {
  const { code } = partnership
  const at = deps.clock().toISOString()
  const about = meetingReference(code, meeting.id)
  const decided = items.flatMap(({ decision, reference }) => (decision && reference ? [reference] : []))
  const [heads, actions] = await Promise.all([readHeads(deps, decided), actionsAt(deps, code, stored)])
  const event = `${about} ended`
  const cause = { event, at }
  const to = (kind: Mail['kind'], contact: string, path: string) =>
    newMail(cause, { kind, reference: about, partnership: code, to: { contact }, path })
  return [
    ...heads.map((head) => newMail(cause, addressed(head, toldSender(head)))),
    ...[...new Set(actions.map(({ owner }) => owner.contact))].map((contact) =>
      to('mase-actions-given', contact, pages.myActions),
    ),
    ...(meeting.chair ? [to('mase-minutes-ready', meeting.chair, pages.maseMinutes(meeting.id))] : []),
  ]
}

async function readHeads(deps: Dependencies, references: readonly string[]): Promise<Referral[]> {
  const heads: Referral[] = []
  for (let from = 0; from < references.length; from += HEADS_AT_ONCE) {
    const found = await getMany(deps, references.slice(from, from + HEADS_AT_ONCE).map(keys.referral))
    heads.push(...found.flatMap((item) => (item ? [item.data as Referral] : [])))
  }
  return heads
}

async function end(
  deps: Dependencies,
  caller: Caller,
  { person, meeting, minutes }: OpenedMeeting,
): Promise<boolean> {
  const written = await commit(
    deps,
    [
      putMeeting({ ...meeting, stage: 'held' }, meeting),
      // An item that is taken up again at this moment must meet this.
      putMinutes(
        meeting.partnership,
        meeting.id,
        { endedAt: deps.clock().toISOString(), endedBy: refOf(person) },
        minutes,
      ),
    ],
    auditEntry(deps, caller, person, {
      operation,
      kind: 'change',
      object: meetingObject(meeting.partnership, meeting.id),
    }),
  )
  return written.ok
}
