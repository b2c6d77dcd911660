import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { commit, isNew } from '#functions/platform/commit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { findGivenNow } from '#functions/platform/intelligence/closed-since.ts'
import { intelligenceKeys } from '#functions/platform/intelligence/keys.ts'
import { intelligenceObject } from '#functions/platform/intelligence/open-item.ts'
import { keys } from '#functions/platform/keys.ts'
import { openDesk, refOf } from '#functions/platform/open.ts'
import { addItem } from '#functions/platform/pool-agenda-writes.ts'
import { getMany } from '#functions/platform/read.ts'
import type { maseOperations } from '#shared/api/mase.ts'
import type { Failure } from '#shared/failure.ts'
import type { Dissemination } from '#shared/intelligence/dissemination.ts'
import { checkIntelligenceReference } from '#shared/intelligence/intelligence-reference.ts'
import { reorder } from '#shared/mase/agenda.ts'
import type { AgendaItem } from '#shared/mase/item.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { Person } from '#shared/people/person.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { writeAgenda } from './change-agenda.ts'
import { raisedFromOf } from './gather-raised.ts'
import { meetingsAhead, plannedAmong } from './meetings-ahead.ts'
import { type Raised, raisedItem, raisedKey } from './raised-item.ts'

type Operations = typeof maseOperations

interface OpenedRaised {
  readonly person: Person
  readonly partnership: Partnership
  readonly told: Dissemination
  /** The person reads for the post of the MASE desk. */
  readonly mayOpen: boolean
}

const dealtWith = (raised: Raised | undefined): Failure => ({
  kind: 'conflict',
  detail: raised
    ? `${raised.by.name} (${raised.by.post}) ${raised.fate === 'left' ? 'left it out of the MASE' : 'took it up'} already.`
    : 'Somebody has dealt with it already.',
})

/**
 * Opens what the intelligence desk gave to the MASE: that it is there. What was given to another post, has been recalled or has
 * expired, and what is kept from the caller, look the same as what never was.
 */
async function openRaised(
  deps: Dependencies,
  caller: Caller,
  input: { readonly item: string; readonly dissemination: string },
  operation: string,
): Promise<Result<OpenedRaised, Failure>> {
  const opened = await openDesk(deps, caller, { operation, action: 'mase.agenda' })
  if (!opened.ok) return opened
  const person = opened.value
  const code = person.partnership
  const checked = checkIntelligenceReference(input.item)
  if (!checked.ok) return fail({ kind: 'not-found' })
  const reference = checked.value
  const [given, area, fate] = await getMany(deps, [
    intelligenceKeys.dissemination(reference, input.dissemination),
    keys.partnership(code),
    raisedKey({ item: reference, id: input.dissemination }),
  ])
  const told = given?.data as Dissemination | undefined
  const partnership = area?.data as Partnership
  const desk = partnership.frontDoors.mase
  const refuseAs = async (failure: Failure) => {
    const object = intelligenceObject(reference)
    await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'refused', object }))
    return fail(failure)
  }
  const isOurs = told?.partnership === code && told.contactId === desk
  const [open, [contact]] = await Promise.all([
    findGivenNow(deps, person, isOurs ? [raisedFromOf(told)] : []),
    getMany(deps, [keys.contact(code, desk)]),
  ])
  if (!told || !open(raisedFromOf(told))) return refuseAs({ kind: 'not-found' })
  if (fate) return refuseAs(dealtWith(fate.data as Raised))
  const mayOpen = (contact?.data as Contact | undefined)?.readerIds.includes(person.id) ?? false
  return ok({ person, partnership, told, mayOpen })
}

/** That it was given to the MASE, of what kind, and whether the reader may open it. Reading it is audited. */
export const readRaised: UseCase<Operations['readRaised']> = async (deps, caller, input) => {
  const operation = 'readRaised'
  const opened = await openRaised(deps, caller, input, operation)
  if (!opened.ok) return opened
  const { person, partnership, told, mayOpen } = opened.value
  const object = intelligenceObject(told.item)
  const [ahead] = await Promise.all([
    meetingsAhead(deps, partnership.code, partnership),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object })),
  ])
  const [meeting] = plannedAmong(ahead)
  return ok({
    item: told.item,
    id: told.id,
    kind: told.kind,
    at: told.at,
    mayOpen,
    ...(meeting ? { meeting: { id: meeting.id, date: meeting.date, version: meeting.version } } : {}),
  })
}

/** Takes it up as an item of the next agenda, in words of the coordinator's own: the agenda holds nothing of the release. */
export const takeUpRaised: UseCase<Operations['takeUpRaised']> = async (deps, caller, input) => {
  const operation = 'takeUpRaised'
  const opened = await openRaised(deps, caller, input, operation)
  if (!opened.ok) return opened
  const { person, partnership, told } = opened.value
  const [meeting] = plannedAmong(await meetingsAhead(deps, partnership.code, partnership))
  if (!meeting)
    return fail({
      kind: 'conflict',
      detail: 'No meeting is planned. Ask for the date of the next one to be entered.',
    })
  const { heading, kind, title, minutes } = input
  const at = deps.clock().toISOString()
  const item: AgendaItem = {
    id: deps.newId(),
    heading,
    kind,
    title,
    raisedFrom: raisedFromOf(told),
    minutes,
    because: 'raised',
    addedBy: person.name,
    addedAt: at,
    version: 1,
  }
  const raised: Raised = { fate: 'taken-up', meeting: meeting.id, by: refOf(person), at }
  return writeAgenda(
    deps,
    caller,
    { person, meeting },
    {
      operation,
      shown: input.version,
      order: reorder(meeting.order, item.id, { heading, place: Number.MAX_SAFE_INTEGER }),
      writes: [addItem(meeting, item), { put: raisedItem(told, raised), when: isNew }],
      also: intelligenceObject(told.item),
    },
  )
}

/** Leaves it out of the MASE with a reason. Whom it was given to besides keeps it. */
export const leaveRaised: UseCase<Operations['leaveRaised']> = async (deps, caller, input) => {
  const operation = 'leaveRaised'
  const opened = await openRaised(deps, caller, input, operation)
  if (!opened.ok) return opened
  const { person, told } = opened.value
  // Nothing was made of it yet: any other version was of another page.
  if (input.version !== 0) return fail(dealtWith(undefined))
  const raised: Raised = {
    fate: 'left',
    reason: input.reason,
    by: refOf(person),
    at: deps.clock().toISOString(),
  }
  const object = intelligenceObject(told.item)
  const written = await commit(
    deps,
    [{ put: raisedItem(told, raised), when: isNew }],
    auditEntry(deps, caller, person, { operation, kind: 'change', object }),
  )
  if (written.ok) return ok({ version: 1 })
  return fail(dealtWith(written.failure.current?.data as Raised | undefined))
}
