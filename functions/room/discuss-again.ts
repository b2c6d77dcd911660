import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { changeReferral } from '#functions/platform/change-referral.ts'
import { commit, hasVersion, type Lost, type Write } from '#functions/platform/commit.ts'
import { putMinutes } from '#functions/platform/item-minutes.ts'
import { keys } from '#functions/platform/keys.ts'
import { meetingObject } from '#functions/platform/open-meeting.ts'
import type { roomOperations } from '#shared/api/room.ts'
import type { Failure } from '#shared/failure.ts'
import type { ItemInRoom } from '#shared/mase/decide.ts'
import type { MaseProgress } from '#shared/referral/referral.ts'
import { isAllowed } from '#shared/referral/states.ts'
import { ok } from '#shared/result.ts'
import { itemChanged, meetingChanged, notNow } from './conflicts.ts'
import { openItem } from './open-item.ts'

const operation = 'discussAgain'

/**
 * Takes up an item again that was decided, while the minutes are not approved: its referral stands on the agenda as before,
 * with what was known of it before the decision. That it was decided otherwise stays in its history.
 */
export const discussAgain: UseCase<(typeof roomOperations)['discussAgain']> = async (deps, caller, input) => {
  const opened = await openItem(deps, caller, input, operation)
  if (!opened.ok) return opened
  const { person, partnership, meeting, minutes, item, referral, refuse } = opened.value
  if (minutes.approved || !['running', 'held'].includes(meeting.stage)) return refuse(notNow(meeting))
  if (!item.decision || item.version !== input.version) return refuse(itemChanged(item))
  const { decision: _, before, ...rest } = item
  const next: ItemInRoom = { ...rest, version: item.version + 1 }
  const { code } = partnership
  const writes: Write[] = [
    {
      put: { ...keys.agendaItem(code, meeting.id, item.id), entity: 'agenda-item', data: next },
      when: hasVersion(item.version),
    },
    // Whoever approves the minutes at this moment must meet this.
    putMinutes(code, meeting.id, {}, minutes),
  ]
  const entry = auditEntry(deps, caller, person, {
    operation,
    kind: 'change',
    object: meetingObject(code, meeting.id),
  })
  const explain = ({ current }: Lost): Failure | undefined => {
    if (current?.entity === 'agenda-item') return itemChanged(current.data as ItemInRoom)
    return current?.entity === 'referral' ? undefined : meetingChanged
  }
  if (!referral || !before || !isAllowed('discuss-again', referral.state)) {
    const written = await commit(deps, writes, entry)
    return written.ok
      ? ok({ version: next.version })
      : refuse(explain(written.failure) ?? itemChanged(undefined))
  }
  const changed = await changeReferral(
    deps,
    caller,
    { person, partnership, referral },
    {
      operation,
      transition: 'discuss-again',
      next: { mase: { ...(referral.mase as MaseProgress), ...emptied, ...before, meeting: meeting.id } },
      history: { kind: 'discuss-again', text: input.reason },
      writes,
      alsoInTrail: [entry],
    },
    explain,
  )
  return changed.ok ? ok({ version: next.version }) : refuse(changed.failure)
}

/** What was not there before the decision must not stay. */
const emptied = {
  decision: undefined,
  category: undefined,
  reviewOn: undefined,
  discussed: undefined,
} as const
