import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { commit, type Write } from '#functions/platform/commit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { openReferral, referralObject } from '#functions/platform/open.ts'
import { addItem, changeItem, moveReferral, putOrder } from '#functions/platform/pool-agenda-writes.ts'
import type { maseOperations } from '#shared/api/mase.ts'
import type { Failure } from '#shared/failure.ts'
import { type AgendaOrder, reorder } from '#shared/mase/agenda.ts'
import { type AgendaItem, usualKinds } from '#shared/mase/item.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import { isAllowed } from '#shared/referral/states.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { agendaConflict, refuseApproved } from './agenda-conflict.ts'
import { type OpenedAgenda, openAgenda } from './open-agenda.ts'

type Operations = typeof maseOperations

/** Last under its heading. */
const LAST = Number.MAX_SAFE_INTEGER

/** Writes a new order of an agenda, and what goes with it, unless the agenda has changed since the page was shown. */
export async function writeAgenda(
  deps: Dependencies,
  caller: Caller,
  { person, meeting }: Pick<OpenedAgenda, 'person' | 'meeting'>,
  change: {
    readonly operation: string
    readonly shown: number
    readonly order: AgendaOrder
    readonly writes: Write[]
    /** What else changes with it, so that its own trail tells. */
    readonly also?: string | undefined
  },
): Promise<Result<{ version: number }, Failure>> {
  const { operation, shown, order, writes, also } = change
  const approved = refuseApproved(meeting)
  if (approved) return fail(approved)
  if (shown !== meeting.version) return fail(agendaConflict(meeting))
  const written = await commit(
    deps,
    [putOrder(deps, person, meeting, order), ...writes],
    [
      auditEntry(deps, caller, person, { operation, kind: 'change', object: `agenda ${meeting.id}` }),
      ...(also ? [auditEntry(deps, caller, person, { operation, kind: 'change', object: also })] : []),
    ],
  )
  if (written.ok) return ok({ version: meeting.version + 1 })
  const { index, current } = written.failure
  return fail(agendaConflict(index === 0 ? (current?.data as Meeting | undefined) : undefined))
}

export const findAgendaItem = (items: readonly AgendaItem[], id: string): AgendaItem | undefined =>
  items.find((item) => item.id === id)

/** Adds an item that has no referral, last under its heading. */
export const addAgendaItem: UseCase<Operations['addAgendaItem']> = async (deps, caller, input) => {
  const operation = 'addAgendaItem'
  const opened = await openAgenda(deps, caller, input.meeting, operation)
  if (!opened.ok) return opened
  const { person, meeting } = opened.value
  const { heading, title, version, kind = usualKinds[heading], minutes, presenter } = input
  const item: AgendaItem = {
    id: deps.newId(),
    heading,
    kind,
    title,
    minutes,
    timed: true,
    ...(presenter ? { presenter } : {}),
    because: 'new',
    version: 1,
    addedBy: person.name,
    addedAt: deps.clock().toISOString(),
  }
  return writeAgenda(deps, caller, opened.value, {
    operation,
    shown: version,
    order: reorder(meeting.order, item.id, { heading, place: LAST }),
    writes: [addItem(meeting, item)],
  })
}

/** Moves an item to a place under a heading. */
export const moveAgendaItem: UseCase<Operations['moveAgendaItem']> = async (deps, caller, input) => {
  const operation = 'moveAgendaItem'
  const opened = await openAgenda(deps, caller, input.meeting, operation)
  if (!opened.ok) return opened
  const { person, meeting, items } = opened.value
  const item = findAgendaItem(items, input.item)
  if (!item || item.carriedOver) return fail({ kind: 'not-found' })
  const { heading, place, version } = input
  return writeAgenda(deps, caller, opened.value, {
    operation,
    shown: version,
    order: reorder(meeting.order, item.id, { heading, place }),
    writes: heading === item.heading ? [] : [changeItem(deps, person, meeting, { ...item, heading }, item)],
  })
}

/** Takes an item off; the referral that it came of is accepted still and can go on another agenda. */
export const takeOffAgenda: UseCase<Operations['takeOffAgenda']> = async (deps, caller, input) => {
  const operation = 'takeOffAgenda'
  const opened = await openAgenda(deps, caller, input.meeting, operation)
  if (!opened.ok) return opened
  const { person, meeting, items } = opened.value
  const item = findAgendaItem(items, input.item)
  if (!item || item.carriedOver) return fail({ kind: 'not-found' })
  // What is done to the record is asked of the record, and not of the agenda alone.
  const record = item.reference
    ? await openReferral(deps, caller, item.reference, { operation, action: 'mase.screen' })
    : undefined
  if (record && !record.ok) return record
  const referral = record?.value.referral
  return writeAgenda(deps, caller, opened.value, {
    operation,
    shown: input.version,
    order: reorder(meeting.order, item.id),
    also: item.reference && referralObject(item.reference),
    writes: [
      { remove: keys.agendaItem(meeting.partnership, meeting.id, item.id) },
      // One that is on another agenda since, because this meeting is not held, stays there.
      ...(referral?.mase?.meeting === meeting.id && isAllowed('take-off-agenda', referral.state)
        ? moveReferral(deps, person, referral, {
            transition: 'take-off-agenda',
            mase: { meeting: undefined },
          })
        : []),
    ],
  })
}
