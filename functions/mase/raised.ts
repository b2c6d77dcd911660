import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { commit, isNew } from '#functions/platform/commit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import type { Notice } from '#functions/platform/notice-item.ts'
import { openDesk, referralObject, refOf, restrictedFailure } from '#functions/platform/open.ts'
import { addItem } from '#functions/platform/pool-agenda-writes.ts'
import { getMany } from '#functions/platform/read.ts'
import { isHiddenFrom } from '#functions/platform/restricted.ts'
import type { maseOperations } from '#shared/api/mase.ts'
import type { Failure } from '#shared/failure.ts'
import { checkReference, partnershipOf } from '#shared/identifiers/reference.ts'
import { reorder } from '#shared/mase/agenda.ts'
import type { AgendaItem } from '#shared/mase/item.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { Person } from '#shared/people/person.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { writeAgenda } from './change-agenda.ts'
import { meetingsAhead, plannedAmong } from './meetings-ahead.ts'
import { type Raised, raisedItem, raisedKey } from './raised-item.ts'

type Operations = typeof maseOperations

interface OpenedNotice {
  readonly person: Person
  readonly partnership: Partnership
  readonly notice: Notice
  /** The person reads for the post that it was sent to. */
  readonly isRecipient: boolean
}

const dealtWith = (raised: Raised | undefined): Failure => ({
  kind: 'conflict',
  detail: raised
    ? `${raised.by.name} (${raised.by.post}) ${raised.fate === 'left' ? 'left it out of the MASE' : 'took it up'} already.`
    : 'Somebody has dealt with it already.',
})

/** Opens what was raised: that it is there. What it says stays with those whom it was sent to. */
async function openRaised(
  deps: Dependencies,
  caller: Caller,
  input: { readonly reference: string; readonly notice: string },
  operation: string,
): Promise<Result<OpenedNotice, Failure>> {
  const opened = await openDesk(deps, caller, { operation, action: 'mase.agenda' })
  if (!opened.ok) return opened
  const person = opened.value
  const checked = checkReference(input.reference)
  if (!checked.ok) return fail({ kind: 'not-found' })
  const reference = checked.value
  const [item, head, partnershipItem] = await getMany(deps, [
    keys.notice(reference, input.notice),
    keys.referral(reference),
    keys.partnership(partnershipOf(reference)),
  ])
  const notice = item?.data as Notice | undefined
  const partnership = partnershipItem?.data as Partnership
  const refuseAs = async (failure: Failure) => {
    const object = referralObject(reference)
    await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'refused', object }))
    return fail(failure)
  }
  if (!notice || notice.partnership !== person.partnership) return refuseAs({ kind: 'not-found' })
  const [fate, contact] = await getMany(deps, [
    raisedKey(notice),
    keys.contact(notice.partnership, notice.contactId),
  ])
  const isRecipient = (contact?.data as Contact | undefined)?.readerIds.includes(person.id) ?? false
  if (isHiddenFrom(deps, person, head?.data as Referral, 'notice.open', isRecipient ? notice.at : undefined))
    return refuseAs(restrictedFailure(head?.data as Referral, partnership))
  if (fate) return refuseAs(dealtWith(fate.data as Raised))
  return ok({ person, partnership, notice, isRecipient })
}

/** That it was raised, by whom, and whether the reader may open it. Reading it is audited. */
export const readRaised: UseCase<Operations['readRaised']> = async (deps, caller, input) => {
  const operation = 'readRaised'
  const opened = await openRaised(deps, caller, input, operation)
  if (!opened.ok) return opened
  const { person, partnership, notice, isRecipient } = opened.value
  const object = referralObject(notice.reference)
  const [ahead] = await Promise.all([
    meetingsAhead(deps, partnership.code, partnership),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object })),
  ])
  const [meeting] = plannedAmong(ahead)
  return ok({
    reference: notice.reference,
    id: notice.id,
    subject: notice.subject,
    fromAgency: notice.from.agency,
    at: notice.at,
    mayOpen: isRecipient,
    ...(meeting ? { meeting: { id: meeting.id, date: meeting.date, version: meeting.version } } : {}),
  })
}

/** Takes it up as an item of the next agenda, in words of the coordinator's own: the agenda holds nothing of the notice. */
export const takeUpNotice: UseCase<Operations['takeUpNotice']> = async (deps, caller, input) => {
  const operation = 'takeUpNotice'
  const opened = await openRaised(deps, caller, input, operation)
  if (!opened.ok) return opened
  const { person, partnership, notice } = opened.value
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
    source: notice.id,
    minutes,
    presenter: notice.from.agency,
    because: 'raised',
    addedBy: person.name,
    addedAt: at,
    version: 1,
  }
  const raised: Raised = {
    reference: notice.reference,
    notice: notice.id,
    fate: 'taken-up',
    meeting: meeting.id,
    by: refOf(person),
    at,
  }
  return writeAgenda(
    deps,
    caller,
    { person, meeting },
    {
      operation,
      shown: input.version,
      order: reorder(meeting.order, item.id, { heading, place: Number.MAX_SAFE_INTEGER }),
      writes: [addItem(meeting, item), { put: raisedItem(notice, raised), when: isNew }],
      reference: notice.reference,
    },
  )
}

/** Leaves it out of the MASE with a reason. Those whom it was sent to keep it. */
export const leaveNotice: UseCase<Operations['leaveNotice']> = async (deps, caller, input) => {
  const operation = 'leaveNotice'
  const opened = await openRaised(deps, caller, input, operation)
  if (!opened.ok) return opened
  const { person, notice } = opened.value
  // Nothing was made of it yet: any other version was of another page.
  if (input.version !== 0) return fail(dealtWith(undefined))
  const raised: Raised = {
    reference: notice.reference,
    notice: notice.id,
    fate: 'left',
    reason: input.reason,
    by: refOf(person),
    at: deps.clock().toISOString(),
  }
  const written = await commit(
    deps,
    [{ put: raisedItem(notice, raised), when: isNew }],
    auditEntry(deps, caller, person, {
      operation,
      kind: 'change',
      object: referralObject(notice.reference),
    }),
  )
  if (written.ok) return ok({ version: 1 })
  return fail(dealtWith(written.failure.current?.data as Raised | undefined))
}
