import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { commit, isNew } from '#functions/platform/commit.ts'
import { type Caller, type Dependencies, fingerprint } from '#functions/platform/dependencies.ts'
import { intelligenceKeys } from '#functions/platform/intelligence/keys.ts'
import { intelligenceObject, openItem } from '#functions/platform/intelligence/open-item.ts'
import type { Item } from '#functions/platform/items.ts'
import { refOf } from '#functions/platform/open.ts'
import type { recipientOperations } from '#shared/api/recipients.ts'
import type { Failure, FieldError } from '#shared/failure.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import type { NotTold, ToldAlready } from '#shared/intelligence/dissemination.ts'
import { readToldOn } from '#shared/intelligence/recipient-told.ts'
import type { Person } from '#shared/people/person.ts'
import { ok, type Result } from '#shared/result.ts'
import { refuseItem } from './refuse-item.ts'

type Operations = typeof recipientOperations

/** Made of who asks and the page: pressed twice, it is recorded once. */
const idOf = (caller: Caller, requestId: string): string =>
  fingerprint(`${caller.issuer} ${caller.subject} ${requestId}`)

/** Records that somebody was told beside the hub. */
export const recordToldAlready: UseCase<Operations['recordToldAlready']> = async (deps, caller, input) => {
  const operation = 'recordToldAlready'
  const opened = await openItem(deps, caller, input.item, { operation, action: 'intelligence.work' })
  if (!opened.ok) return opened
  const { person, item, contacts } = opened.value
  const { reference } = item
  const now = deps.clock()
  const contact = input.contact ? contacts.find(({ id }) => id === input.contact) : undefined
  const who = contact ? `${contact.post}, ${contact.organisation}` : input.who
  const on = readToldOn(input.on, londonClock(now.getTime()).date)
  const errors: FieldError[] = [
    ...(input.contact && !contact ? [{ field: 'contact', message: 'Select a post of the directory' }] : []),
    ...(who ? [] : [{ field: 'who', message: 'Select a post, or enter who was told' }]),
    ...(on.ok ? [] : [on.failure]),
  ]
  if (errors.length > 0 || !who || !on.ok)
    return refuseItem(deps, caller, { person, reference }, operation, { kind: 'invalid', errors })
  const id = idOf(caller, input.requestId)
  const told: ToldAlready = {
    id,
    item: reference,
    who,
    contactId: contact?.id,
    byWhom: input.byWhom,
    on: on.value,
    recordedBy: refOf(person),
    recordedAt: now.toISOString(),
  }
  const put: Item = { ...intelligenceKeys.toldAlready(reference, id), entity: 'told-already', data: told }
  return record(deps, caller, { person, reference, operation, id, put })
}

/** Records that somebody of the directory is not told: a decision as well. */
export const decideNotToTell: UseCase<Operations['decideNotToTell']> = async (deps, caller, input) => {
  const operation = 'decideNotToTell'
  const opened = await openItem(deps, caller, input.item, { operation, action: 'intelligence.work' })
  if (!opened.ok) return opened
  const { person, item, contacts } = opened.value
  const { reference } = item
  if (!contacts.some(({ id }) => id === input.contact)) {
    const errors = [{ field: 'contact', message: 'Select a post of the directory' }]
    return refuseItem(deps, caller, { person, reference }, operation, { kind: 'invalid', errors })
  }
  const id = idOf(caller, input.requestId)
  const decision: NotTold = {
    id,
    item: reference,
    contactId: input.contact,
    reason: input.reason,
    by: refOf(person),
    at: deps.clock().toISOString(),
  }
  const put: Item = { ...intelligenceKeys.notTold(reference, id), entity: 'not-told', data: decision }
  return record(deps, caller, { person, reference, operation, id, put })
}

async function record(
  deps: Dependencies,
  caller: Caller,
  {
    person,
    reference,
    operation,
    id,
    put,
  }: {
    readonly person: Person
    readonly reference: string
    readonly operation: string
    readonly id: string
    readonly put: Item
  },
): Promise<Result<{ id: string }, Failure>> {
  const object = intelligenceObject(reference)
  await commit(
    deps,
    [{ put, when: isNew }],
    auditEntry(deps, caller, person, { operation, kind: 'change', object }),
  )
  // What was there already was recorded by the first press.
  return ok({ id })
}
