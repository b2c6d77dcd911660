import { alongHead } from '#functions/platform/along-head.ts'
import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { commit, isNew, type Write } from '#functions/platform/commit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { putMeeting } from '#functions/platform/meeting-item.ts'
import { type OpenedReferral, openReferral, referralObject, refOf } from '#functions/platform/open.ts'
import { historyWrite, putReferral } from '#functions/platform/referral-items.ts'
import type { maseOperations } from '#shared/api/mase.ts'
import type { Failure } from '#shared/failure.ts'
import { type AgendaOrder, reorder } from '#shared/mase/agenda.ts'
import { type AgendaItem, usualKinds } from '#shared/mase/item.ts'
import type { MaseProgress, Referral } from '#shared/referral/referral.ts'
import { isAllowed, transitions } from '#shared/referral/states.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { type OpenedAgenda, openAgenda } from './open-agenda.ts'

type Operations = typeof maseOperations

const changedMeanwhile: Failure = {
  kind: 'conflict',
  detail: 'Somebody changed this agenda after you opened it. Look at it again, then make your change.',
}

/** Writes a new order of an agenda, and what goes with it, unless the agenda has changed since the page was shown. */
async function writeAgenda(
  deps: Dependencies,
  caller: Caller,
  { person, meeting }: OpenedAgenda,
  change: {
    readonly operation: string
    readonly shown: number
    readonly order: AgendaOrder
    readonly writes: Write[]
    /** The referral that changes with it, so that its own trail tells. */
    readonly reference?: string
  },
): Promise<Result<{ version: number }, Failure>> {
  const { operation, shown, order, writes, reference } = change
  if (shown !== meeting.version) return fail(changedMeanwhile)
  const written = await commit(
    deps,
    [putMeeting({ ...meeting, order }, meeting), ...writes],
    [
      auditEntry(deps, caller, person, { operation, kind: 'change', object: `agenda ${meeting.id}` }),
      ...(reference
        ? [auditEntry(deps, caller, person, { operation, kind: 'change', object: referralObject(reference) })]
        : []),
    ],
  )
  return written.ok ? ok({ version: meeting.version + 1 }) : fail(changedMeanwhile)
}

const findAgendaItem = (items: readonly AgendaItem[], id: string): AgendaItem | undefined =>
  items.find((item) => item.id === id)

/** Adds an item that has no referral, last under its heading. */
export const addAgendaItem: UseCase<Operations['addAgendaItem']> = async (deps, caller, input) => {
  const operation = 'addAgendaItem'
  const opened = await openAgenda(deps, caller, input.meeting, operation)
  if (!opened.ok) return opened
  const { person, meeting } = opened.value
  const { heading, title, version } = input
  const item: AgendaItem = {
    id: deps.newId(),
    heading,
    kind: usualKinds[heading],
    title,
    minutes: 5,
    version: 1,
    addedBy: person.name,
    addedAt: deps.clock().toISOString(),
  }
  const put = {
    ...keys.agendaItem(meeting.partnership, meeting.id, item.id),
    entity: 'agenda-item',
    data: item,
  } as const
  return writeAgenda(deps, caller, opened.value, {
    operation,
    shown: version,
    order: reorder(meeting.order, item.id, { heading, place: Number.MAX_SAFE_INTEGER }),
    writes: [{ put, when: isNew }],
  })
}

/** Moves an item to a place under a heading. */
export const moveAgendaItem: UseCase<Operations['moveAgendaItem']> = async (deps, caller, input) => {
  const operation = 'moveAgendaItem'
  const opened = await openAgenda(deps, caller, input.meeting, operation)
  if (!opened.ok) return opened
  const { meeting, items } = opened.value
  const item = findAgendaItem(items, input.item)
  if (!item) return fail({ kind: 'not-found' })
  const { heading, place, version } = input
  const moved = { ...item, heading }
  const put = {
    ...keys.agendaItem(meeting.partnership, meeting.id, item.id),
    entity: 'agenda-item',
    data: moved,
  } as const
  return writeAgenda(deps, caller, opened.value, {
    operation,
    shown: version,
    order: reorder(meeting.order, item.id, { heading, place }),
    writes: heading === item.heading ? [] : [{ put }],
  })
}

/** Takes an item off; the referral that it came of is accepted still and can go on another agenda. */
export const takeOffAgenda: UseCase<Operations['takeOffAgenda']> = async (deps, caller, input) => {
  const operation = 'takeOffAgenda'
  const opened = await openAgenda(deps, caller, input.meeting, operation)
  if (!opened.ok) return opened
  const { meeting, items } = opened.value
  const item = findAgendaItem(items, input.item)
  if (!item) return fail({ kind: 'not-found' })
  // What is done to the record is asked of the record, and not of the agenda alone.
  const record = item.reference
    ? await openReferral(deps, caller, item.reference, { operation, action: 'mase.screen' })
    : undefined
  if (record && !record.ok) return record
  return writeAgenda(deps, caller, opened.value, {
    operation,
    shown: input.version,
    order: reorder(meeting.order, item.id),
    reference: item.reference,
    writes: [
      { remove: keys.agendaItem(meeting.partnership, meeting.id, item.id) },
      ...(record ? backToAccepted(deps, record.value) : []),
    ],
  })
}

function backToAccepted(deps: Dependencies, { person, referral: before }: OpenedReferral): Write[] {
  const transition = 'take-off-agenda'
  if (!isAllowed(transition, before.state)) return []
  const at = deps.clock().toISOString()
  const next: Referral = {
    ...before,
    state: transitions[transition].to,
    version: before.version + 1,
    updatedAt: at,
    updatedBy: refOf(person),
    mase: { ...(before.mase as MaseProgress), meeting: undefined },
  }
  return [
    putReferral(next, before, transition),
    ...alongHead(next, before),
    historyWrite(before.reference, { id: deps.newId(), kind: transition, at, by: refOf(person) }),
  ]
}
