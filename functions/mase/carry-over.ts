import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { commit, type Write } from '#functions/platform/commit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { openReferral, referralObject } from '#functions/platform/open.ts'
import { bringBackWrites, carryOverWrites } from '#functions/platform/pool-carry-over.ts'
import { queryAll } from '#functions/platform/read.ts'
import type { maseOperations } from '#shared/api/mase.ts'
import type { Failure } from '#shared/failure.ts'
import type { AgendaItem } from '#shared/mase/item.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { agendaConflict } from './agenda-conflict.ts'
import { findAgendaItem } from './change-agenda.ts'
import { meetingsAhead, nextAfter } from './meetings-ahead.ts'
import { agendaOf, type OpenedAgenda, openAgenda } from './open-agenda.ts'

type Operations = typeof maseOperations

const ATTEMPTS = 5

const nowhere: Failure = {
  kind: 'invalid',
  errors: [{ field: 'meeting', message: 'There is no later meeting yet. Ask for its date to be entered.' }],
}

/** Moves an item to the next meeting with a reason. Its referral stays on an agenda, that of the next. */
export const carryOver: UseCase<Operations['carryOver']> = async (deps, caller, input) => {
  const operation = 'carryOver'
  for (let attempt = 1; ; attempt++) {
    const opened = await openAgenda(deps, caller, input.meeting, operation)
    if (!opened.ok) return opened
    const { person, partnership, meeting, items } = opened.value
    const item = findAgendaItem(items, input.item)
    if (!item || item.carriedOver || item.decision) return fail({ kind: 'not-found' })
    if (input.version !== meeting.version) return fail(agendaConflict(meeting))
    const [ahead, record] = await Promise.all([
      meetingsAhead(deps, partnership.code, partnership),
      recordOf(deps, caller, item, operation),
    ])
    if (!record.ok) return record
    const to = nextAfter(ahead, meeting)
    if (!to) return fail(nowhere)
    const carried = { item, from: meeting, to, referral: record.value }
    const written = await write(deps, caller, opened.value, {
      operation,
      to,
      writes: carryOverWrites(deps, person, carried, input.reason),
      reference: item.reference,
    })
    if (written.ok) return ok({ version: meeting.version + 1 })
    // Somebody else is at work on the next agenda: it is tried again on that as it is now.
    if (written.failure.index !== 1 || attempt === ATTEMPTS)
      return fail(agendaConflict(written.failure.meeting))
  }
}

/** Brings an item back that was moved to the next meeting, as long as nobody has begun that one. */
export const bringBack: UseCase<Operations['bringBack']> = async (deps, caller, input) => {
  const operation = 'bringBack'
  for (let attempt = 1; ; attempt++) {
    const opened = await openAgenda(deps, caller, input.meeting, operation)
    if (!opened.ok) return opened
    const { person, partnership, meeting, items } = opened.value
    const item = findAgendaItem(items, input.item)
    if (!item) return fail({ kind: 'not-found' })
    if (input.version !== meeting.version) return fail(agendaConflict(meeting))
    if (!item.carriedOver) return fail({ kind: 'not-found' })
    const id = item.carriedOver.to
    const [stored, record] = await Promise.all([
      queryAll(deps, keys.meeting(partnership.code, id).pk),
      recordOf(deps, caller, item, operation),
    ])
    if (!record.ok) return record
    const there = agendaOf(deps, partnership, id, stored)
    const moved = there && findAgendaItem(there.items, item.id)
    if (there?.meeting.stage !== 'planned' || !moved || moved.decision || moved.carriedOver)
      return fail({
        kind: 'conflict',
        detail: 'It has gone on from the next meeting already, so it cannot be brought back from there.',
      })
    const written = await write(deps, caller, opened.value, {
      operation,
      to: there.meeting,
      writes: bringBackWrites(deps, person, {
        item,
        from: meeting,
        to: there.meeting,
        referral: record.value,
      }),
      reference: item.reference,
    })
    if (written.ok) return ok({ version: meeting.version + 1 })
    if (written.failure.index !== 1 || attempt === ATTEMPTS)
      return fail(agendaConflict(written.failure.meeting))
  }
}

/** The referral of an item, asked of the record itself; none where the item has none. */
async function recordOf(
  deps: Dependencies,
  caller: Caller,
  { reference }: AgendaItem,
  operation: string,
): Promise<Result<Referral | undefined, Failure>> {
  if (reference === undefined) return ok(undefined)
  const record = await openReferral(deps, caller, reference, { operation, action: 'mase.screen' })
  return record.ok ? ok(record.value.referral) : record
}

async function write(
  deps: Dependencies,
  caller: Caller,
  { person, meeting }: OpenedAgenda,
  change: {
    readonly operation: string
    readonly to: Meeting
    readonly writes: readonly Write[]
    readonly reference: string | undefined
  },
): Promise<Result<void, { readonly index: number; readonly meeting?: Meeting }>> {
  const { operation, to, writes, reference } = change
  const entry = (object: string) => auditEntry(deps, caller, person, { operation, kind: 'change', object })
  const written = await commit(deps, writes, [
    entry(`agenda ${meeting.id}`),
    entry(`agenda ${to.id}`),
    ...(reference === undefined ? [] : [entry(referralObject(reference))]),
  ])
  if (written.ok) return written
  const { index, current } = written.failure
  return fail({ index, ...(index === 0 && current ? { meeting: current.data as Meeting } : {}) })
}
