import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { type Condition, commit, hasVersion, isNew } from '#functions/platform/commit.ts'
import { findClosedSince } from '#functions/platform/intelligence/closed-since.ts'
import { minutesOf } from '#functions/platform/item-minutes.ts'
import { keys } from '#functions/platform/keys.ts'
import { openDesk, refOf } from '#functions/platform/open.ts'
import { meetingObject } from '#functions/platform/open-meeting.ts'
import { findItem, getMany } from '#functions/platform/read.ts'
import { isShown } from '#functions/platform/restricted.ts'
import type { roomOperations } from '#shared/api/room.ts'
import type { Failure } from '#shared/failure.ts'
import type { AgendaItem } from '#shared/mase/item.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import { GENERAL, type ItemMinutes } from '#shared/mase/minutes.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { fail, ok } from '#shared/result.ts'
import { minutesChanged, notNow } from './conflicts.ts'

const operation = 'saveItemMinutes'

const notApproved: Condition = {
  expression: 'attribute_not_exists(#data.#approved)',
  names: { '#data': 'data', '#approved': 'approved' },
}

/**
 * Saves what is minuted of an item. Those who write of different items never meet; of the same item, who comes second is
 * told who was first. The same text sent again, because its answer was lost on the way, is there already.
 */
export const saveItemMinutes: UseCase<(typeof roomOperations)['saveItemMinutes']> = async (
  deps,
  caller,
  input,
) => {
  const opened = await openDesk(deps, caller, { operation, action: 'mase.meet' })
  if (!opened.ok) return opened
  const person = opened.value
  const { partnership: code } = person
  const { meeting: id, item, text, version } = input
  const key = keys.itemMinutes(code, id, item)
  const [head, own, minuted, whole] = await getMany(deps, [
    keys.meeting(code, id),
    keys.agendaItem(code, id, item),
    key,
    keys.minutes(code, id),
  ])
  const object = meetingObject(code, id)
  const refuse = async (failure: Failure) => {
    await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'refused', object }))
    return fail(failure)
  }
  const meeting = head?.data as Meeting | undefined
  if (!meeting || (item !== GENERAL && !own)) return refuse({ kind: 'not-found' })
  if (minutesOf([whole]).approved || !['running', 'held'].includes(meeting.stage))
    return refuse(notNow(meeting))
  const about = (own?.data as AgendaItem | undefined) ?? { raisedFrom: undefined, reference: undefined }
  const [record, isClosed] = await Promise.all([
    about.reference ? findItem<Referral>(deps, keys.referral(about.reference)) : undefined,
    findClosedSince(deps, person, [about]),
  ])
  // Who is not named on a restricted record writes nothing of it either; nor does anybody of intelligence that is closed to them.
  if ((record && !isShown(deps, person, record.data, 'mase.read')) || isClosed(about))
    return refuse({ kind: 'not-found' })
  const before = minuted?.data as ItemMinutes | undefined
  if (before?.text === text) return ok({ version: before.version })
  if ((before?.version ?? 0) !== version) return refuse(minutesChanged(before))
  const data: ItemMinutes = {
    item,
    text,
    by: refOf(person),
    at: deps.clock().toISOString(),
    version: version + 1,
  }
  const written = await commit(
    deps,
    [
      { put: { ...key, entity: 'item-minutes', data }, when: version === 0 ? isNew : hasVersion(version) },
      // Whoever approves the minutes at this moment approves what they read, and nothing that comes after.
      { check: keys.minutes(code, id), when: notApproved },
    ],
    auditEntry(deps, caller, person, { operation, kind: 'change', object }),
  )
  if (written.ok) return ok({ version: version + 1 })
  if (written.failure.index === 1) return refuse(notNow({ stage: 'approved' }))
  const current = written.failure.current?.data as ItemMinutes | undefined
  return current?.text === text ? ok({ version: current.version }) : refuse(minutesChanged(current))
}
