import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { listContactsOf } from '#functions/platform/contacts.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { lists } from '#functions/platform/keys.ts'
import { actionsOfReferral, allActions, byDue } from '#functions/platform/mase-actions.ts'
import { openDesk, openReferral, referralObject } from '#functions/platform/open.ts'
import { readersOf } from '#functions/platform/posts.ts'
import type { actionOperations } from '#shared/api/actions.ts'
import type { Failure } from '#shared/failure.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { isOpen, type MaseAction } from '#shared/mase/action.ts'
import type { ActionRow } from '#shared/mase/action-view.ts'
import { ok, type Result } from '#shared/result.ts'
import { actionObject, openAction } from './open-action.ts'
import { rowOf, rowsFor } from './rows.ts'

type Operations = typeof actionOperations

/** Ended ones stay in an owner's list for so long, in days: to find again what was just done. */
const KEPT_DAYS = 90
const DAY = 24 * 60 * 60 * 1000

/** The actions of the posts that the caller reads for: what is open, due first, and what ended lately. */
export const listMyActions: UseCase<Operations['listMyActions']> = async (deps, caller) => {
  const operation = 'listMyActions'
  const opened = await openDesk(deps, caller, { operation, action: 'mase.attend-list' })
  if (!opened.ok) return opened
  const person = opened.value
  const code = person.partnership
  const contacts = await listContactsOf(deps, code)
  const own = contacts.filter((contact) => readersOf(contact).includes(person.id))
  const [found] = await Promise.all([
    Promise.all(own.map(({ id }) => allActions(deps, { index: 'sender', pk: lists.actionsOf(code, id) }))),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object: 'actions' })),
  ])
  const since = new Date(deps.clock().getTime() - KEPT_DAYS * DAY).toISOString()
  const actions = found.flat().filter((action) => isOpen(action) || (action.endedAt ?? '') > since)
  const sentAt = ({ raisedAt }: MaseAction) => raisedAt
  const rows = await rowsFor(
    deps,
    { person, action: 'mase.attend', sentAt },
    actions.toSorted(byDue),
    contacts,
  )
  return ok({ actions: rows.map((action) => ({ action, owns: true })) })
}

/** One action, for the post that owns it, and to read for whoever conducts its meeting. */
export const readMyAction: UseCase<Operations['readMyAction']> = async (deps, caller, input) => {
  const operation = 'readMyAction'
  const opened = await openAction(deps, caller, input.action, {
    operation,
    action: 'mase.attend',
    orConducts: true,
  })
  if (!opened.ok) return opened
  const { person, action, owner, owns } = opened.value
  await writeAudit(
    deps,
    auditEntry(deps, caller, person, { operation, kind: 'read', object: actionObject(action.id) }),
  )
  const readFor = new Set(readersOf(owner).length > 0 ? [action.owner.contact] : [])
  return ok({ action: rowOf(action, todayOf(deps), readFor), owns })
}

/** One action for the coordinator, with whom it could be given to. */
export const readAction: UseCase<Operations['readAction']> = async (deps, caller, input) => {
  const operation = 'readAction'
  const opened = await openAction(deps, caller, input.action, { operation, action: 'mase.meet' })
  if (!opened.ok) return opened
  const { person, action } = opened.value
  const [contacts] = await Promise.all([
    listContactsOf(deps, person.partnership),
    writeAudit(
      deps,
      auditEntry(deps, caller, person, { operation, kind: 'read', object: actionObject(action.id) }),
    ),
  ])
  const readFor = contacts.filter((contact) => readersOf(contact).length > 0)
  return ok({
    action: rowOf(action, todayOf(deps), new Set(readFor.map(({ id }) => id))),
    owners: readFor.map(({ id, post, organisation }) => ({
      contact: id,
      post,
      agency: organisation,
      member: false,
    })),
  })
}

const todayOf = (deps: Dependencies): string => londonClock(deps.clock().getTime()).date

/** The actions that hang on the record of a child, for a desk that reads it. */
const forDesk =
  (operation: string, action: 'mase.read' | 'mash.read') =>
  async (
    deps: Dependencies,
    caller: Caller,
    input: { readonly reference: string },
  ): Promise<Result<{ actions: ActionRow[] }, Failure>> => {
    const read = await readOf(deps, caller, input.reference, operation, action)
    return read.ok ? ok({ actions: read.value.rows }) : read
  }

export const readMaseActionsOfChild = forDesk('readMaseActionsOfChild', 'mase.read')
export const readMashActionsOfChild = forDesk('readMashActionsOfChild', 'mash.read')

/** Of what the MASE agreed, what concerns the agency that sent the referral: how many there are, and its own. */
export const readActionsForSender: UseCase<Operations['readActionsForSender']> = async (
  deps,
  caller,
  input,
) => {
  const read = await readOf(deps, caller, input.reference, 'readActionsForSender', 'assessment.read')
  if (!read.ok) return read
  const { rows, agency } = read.value
  return ok({
    number: rows.length,
    open: rows.filter(isOpen).length,
    own: rows.filter(({ owner }) => owner.agency === agency),
  })
}

async function readOf(
  deps: Dependencies,
  caller: Caller,
  reference: string,
  operation: string,
  action: 'mase.read' | 'mash.read' | 'assessment.read',
): Promise<Result<{ rows: ActionRow[]; agency: string }, Failure>> {
  const opened = await openReferral(deps, caller, reference, { operation, action })
  if (!opened.ok) return opened
  const { person, referral } = opened.value
  const [actions, contacts] = await Promise.all([
    actionsOfReferral(deps, referral.partnership, referral.reference),
    listContactsOf(deps, referral.partnership),
    writeAudit(
      deps,
      auditEntry(deps, caller, person, {
        operation,
        kind: 'read',
        object: referralObject(referral.reference),
      }),
    ),
  ])
  const readFor = new Set(contacts.filter((one) => readersOf(one).length > 0).map(({ id }) => id))
  const today = todayOf(deps)
  return ok({
    rows: actions.map((one) => rowOf(one, today, readFor)),
    agency: referral.agency.name,
  })
}
