import type { Failure } from '#shared/failure.ts'
import { checkReference, partnershipOf } from '#shared/identifiers/reference.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { Person } from '#shared/people/person.ts'
import { may } from '#shared/permissions/may.ts'
import type { Action } from '#shared/permissions/rules.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { auditEntry, writeAudit } from './audit.ts'
import type { Caller, Dependencies } from './dependencies.ts'
import type { Item } from './items.ts'
import { type Key, keys } from './keys.ts'
import { actorOf, openDesk, referralObject, restrictedFailure } from './open.ts'
import { readersOf } from './posts.ts'
import { getMany, queryAll } from './read.ts'
import { isHiddenFrom } from './restricted.ts'

/** What is opened, and what it takes. */
export interface Addressed<T> {
  readonly operation: string
  readonly action: Action
  /** What it is stored as: what hangs on it is something else. */
  readonly entity: string
  /** Where it stands under its referral; what hangs on it stands under the same beginning. */
  readonly key: (reference: string) => Key
  /** The post of the directory that it came to; undefined where it went to none. */
  readonly contactOf: (thing: T) => string | undefined
  readonly cameAt: (thing: T) => string
  /** What else is read in the same round trip. */
  readonly others?: (reference: string) => readonly Key[]
}

export interface OpenedAddressed<T> {
  readonly person: Person
  readonly thing: T
  readonly referral: Referral
  readonly partnership: Partnership
  /** The thing with all that hangs on it. */
  readonly own: readonly Item[]
  /** The further items asked for, in their order. */
  readonly others: readonly (Item | undefined)[]
}

/**
 * Opens what came to a post for somebody who reads for it. One that does not exist, one of another post and one of
 * another partnership look the same; one of a record that was restricted since does not open. A refusal is audited.
 */
export async function openAddressed<T extends { readonly partnership: string }>(
  deps: Dependencies,
  caller: Caller,
  typedReference: string,
  { operation, action, entity, key, contactOf, cameAt, others = () => [] }: Addressed<T>,
): Promise<Result<OpenedAddressed<T>, Failure>> {
  const checked = checkReference(typedReference)
  const desk = openDesk(deps, caller, { operation, action })
  if (!checked.ok) {
    const opened = await desk
    return opened.ok ? fail({ kind: 'not-found' }) : opened
  }
  const reference = checked.value
  const { pk, sk } = key(reference)
  const [opened, [head, area, ...more], own] = await Promise.all([
    desk,
    getMany(deps, [
      keys.referral(reference),
      keys.partnership(partnershipOf(reference)),
      ...others(reference),
    ]),
    queryAll(deps, pk, sk),
  ])
  if (!opened.ok) return opened
  const person = opened.value
  const thing = own.find((item) => item.sk === sk && item.entity === entity)?.data as T | undefined
  const referral = head?.data as Referral | undefined
  const contactId = thing && contactOf(thing)
  const [found] = contactId ? await getMany(deps, [keys.contact(thing.partnership, contactId)]) : []
  const contact = found?.data as Contact | undefined
  const recipientIds = readersOf(contact)
  const resource = thing && { partnership: thing.partnership, recipientIds }
  const turnAway = async (failure: Failure) => {
    const object = referralObject(reference)
    await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'refused', object }))
    return fail(failure)
  }
  if (!thing || !referral || !may(actorOf(person), action, resource)) return turnAway({ kind: 'not-found' })
  const partnership = area?.data as Partnership
  if (isHiddenFrom(deps, person, referral, action, cameAt(thing)))
    return turnAway(restrictedFailure(referral, partnership))
  return ok({ person, thing, referral, partnership, own, others: more })
}
