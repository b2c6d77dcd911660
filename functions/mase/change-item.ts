import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { commit } from '#functions/platform/commit.ts'
import { openReferral } from '#functions/platform/open.ts'
import { changeItem } from '#functions/platform/pool-agenda-writes.ts'
import type { maseOperations } from '#shared/api/mase.ts'
import type { AgendaItem } from '#shared/mase/item.ts'
import { fail, ok } from '#shared/result.ts'
import { itemConflict, refuseApproved } from './agenda-conflict.ts'
import { findAgendaItem } from './change-agenda.ts'
import { openAgenda } from './open-agenda.ts'

const operation = 'changeAgendaItem'

/**
 * Changes what an item holds: minutes, presenter, link, from whom it is kept. It is written under the item's own version, so
 * that two who work on different items never meet, and moving one takes nothing from who changes it.
 */
export const changeAgendaItem: UseCase<(typeof maseOperations)['changeAgendaItem']> = async (
  deps,
  caller,
  input,
) => {
  const opened = await openAgenda(deps, caller, input.meeting, operation)
  if (!opened.ok) return opened
  const { person, meeting, items } = opened.value
  const item = findAgendaItem(items, input.item)
  if (!item || item.carriedOver) return fail({ kind: 'not-found' })
  // What is done to the item of a record is asked of the record.
  const record = item.reference
    ? await openReferral(deps, caller, item.reference, { operation, action: 'mase.screen' })
    : undefined
  if (record && !record.ok) return record
  const approved = refuseApproved(meeting)
  if (approved) return fail(approved)
  if (item.version !== input.version) return fail(itemConflict(item))
  const { minutes, presenter, group, keptFrom, title } = input
  const next: AgendaItem = {
    ...item,
    minutes,
    timed: minutes === item.minutes ? item.timed : true,
    presenter: presenter || undefined,
    group: group || undefined,
    keptFrom: keptFrom.length > 0 ? keptFrom : undefined,
    // A child stands on the agenda by its reference alone.
    title: item.reference === undefined ? (title ?? item.title) : item.title,
  }
  const written = await commit(
    deps,
    [changeItem(deps, person, meeting, next, item)],
    auditEntry(deps, caller, person, { operation, kind: 'change', object: `agenda ${meeting.id}` }),
  )
  if (written.ok) return ok({ version: item.version + 1 })
  return fail(itemConflict(written.failure.current?.data as AgendaItem | undefined))
}
