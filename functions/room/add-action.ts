import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { type Condition, commit, isNew } from '#functions/platform/commit.ts'
import { fingerprint } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { mailItem, newMail } from '#functions/platform/mail.ts'
import { actionItem, pointerItems } from '#functions/platform/mase-action-item.ts'
import { referralObject, refOf } from '#functions/platform/open.ts'
import { meetingObject } from '#functions/platform/open-meeting.ts'
import { pages } from '#functions/platform/pages.ts'
import { historyWrite } from '#functions/platform/referral-items.ts'
import type { roomOperations } from '#shared/api/room.ts'
import { formatDate } from '#shared/identifiers/date.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import type { MaseAction } from '#shared/mase/action.ts'
import { nextWordOf, usualChasing } from '#shared/mase/action-chasing.ts'
import { readAction } from '#shared/mase/action-input.ts'
import { meetingReference } from '#shared/mase/meeting-reference.ts'
import { kindName } from '#shared/mase/toolkit.ts'
import type { Contact } from '#shared/people/contact.ts'
import { ok } from '#shared/result.ts'
import { meetingChanged, notNow } from './conflicts.ts'
import { openItem } from './open-item.ts'

const operation = 'addMaseAction'

const stillRunning: Condition = {
  expression: '#data.#stage = :running',
  names: { '#data': 'data', '#stage': 'stage' },
  values: { ':running': 'running' },
}

/**
 * Notes an action: it stands at once on the tracker, with its owner, under the record of its child and in the child's history.
 * Asked twice with the same request id, it is noted once. While the meeting runs its owner is not told yet: one mail tells
 * of all of them when it ends.
 */
export const addMaseAction: UseCase<(typeof roomOperations)['addMaseAction']> = async (
  deps,
  caller,
  input,
) => {
  const id = fingerprint(`${caller.issuer} ${caller.subject} ${input.requestId}`)
  const opened = await openItem(deps, caller, input, operation, (code) => [
    keys.maseAction(code, id),
    // A post that was not chosen is asked for below.
    keys.contact(code, input.owner),
  ])
  if (!opened.ok) return opened
  const { person, partnership, meeting, item, referral, refuse } = opened.value
  const [already, post] = opened.value.others
  if (already) return ok({ id })
  if (!['running', 'held', 'approved'].includes(meeting.stage)) return refuse(notNow(meeting))
  const now = deps.clock()
  const today = londonClock(now.getTime()).date
  const owner = post?.data as Contact | undefined
  const read = readAction(input, { owner, today })
  if (!read.ok) return refuse({ kind: 'invalid', errors: read.failure })
  const { code, calendar, maseActions } = partnership
  const at = now.toISOString()
  const raised: MaseAction = {
    id,
    partnership: code,
    meeting: meeting.id,
    item: item.id,
    ...(referral ? { reference: referral.reference } : {}),
    ...(item.raisedFrom ? { raisedFrom: item.raisedFrom } : {}),
    ...read.value,
    state: 'open',
    updates: [],
    raisedBy: refOf(person),
    raisedAt: at,
    version: 1,
  }
  const action: MaseAction = {
    ...raised,
    next: nextWordOf(raised, today, maseActions ?? usualChasing, calendar),
  }
  const about = meetingReference(code, meeting.id)
  const mail = newMail(
    { event: `action ${id}`, at },
    {
      kind: 'mase-actions-given',
      reference: about,
      partnership: code,
      to: { contact: action.owner.contact },
      path: pages.myActions,
    },
  )
  const change = (object: string) => auditEntry(deps, caller, person, { operation, kind: 'change', object })
  const written = await commit(
    deps,
    [
      { put: actionItem(action), when: isNew },
      ...pointerItems(action).map((put) => ({ put })),
      ...(referral
        ? [
            historyWrite(referral.reference, {
              id: deps.newId(),
              kind: 'mase-action',
              at,
              by: refOf(person),
              text: wordsOf(action),
            }),
          ]
        : []),
      // Noted after the meeting: nobody would tell its owner. Whoever ends it at this moment must meet this.
      meeting.stage === 'running'
        ? { check: keys.meeting(code, meeting.id), when: stillRunning }
        : { put: mailItem(mail) },
    ],
    [
      change(meetingObject(code, meeting.id)),
      ...(referral ? [change(referralObject(referral.reference))] : []),
    ],
  )
  // Pressed twice at once: the other press has noted it.
  return written.ok || written.failure.index === 0 ? ok({ id }) : refuse(meetingChanged)
}

/** What the history of the child says of it. */
const wordsOf = ({ kind, words, owner, dueOn }: MaseAction): string =>
  `${kindName(kind)}: ${words}\n${owner.post}, ${owner.agency}, by ${formatDate(dueOn)}`
