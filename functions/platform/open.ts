import type { Failure } from '#shared/failure.ts'
import { checkReference, partnershipOf } from '#shared/identifiers/reference.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { Person } from '#shared/people/person.ts'
import { type Actor, may, type Resource, reachOf } from '#shared/permissions/may.ts'
import type { Action } from '#shared/permissions/rules.ts'
import type { PersonRef, Referral } from '#shared/referral/referral.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { auditEntry, writeAudit } from './audit.ts'
import { type Caller, type Dependencies, personIdOf } from './dependencies.ts'
import type { Item } from './items.ts'
import { CONTACTS, type Key, keys } from './keys.ts'
import { findItem, getMany, queryAll } from './read.ts'

/** What an operation is for, for the permission it needs and the trail it leaves. */
export interface Purpose {
  readonly operation: string
  readonly action: Action
  /** For what is done to a restricted record by people who are not named on it: opening it in an emergency. */
  readonly evenIfRestricted?: true
}

/** A person as the permission rules know them. */
export const actorOf = (person: Person): Actor => ({
  id: person.id,
  roles: person.roles,
  partnership: person.partnership,
  agency: person.agency.id,
})

export const refOf = (person: Person): PersonRef => ({ id: person.id, name: person.name, post: person.post })

/** What the permission rules need to know of a referral. */
export const resourceOf = (referral: Referral): Resource => ({
  partnership: referral.partnership,
  agency: referral.agency.id,
  authorId: referral.author.id,
  writerIds: referral.writers?.map(({ id }) => id),
  desks: referral.desks,
  restriction: referral.restriction && {
    readerIds: referral.restriction.readers.map(({ id }) => id),
    openedBy: (referral.restriction.openedBy ?? []).map(({ person, until }) => ({ id: person.id, until })),
  },
})

const forbidden: Failure = {
  kind: 'forbidden',
  because: 'Your role does not allow this. If you need it for your work, ask your administrator.',
}

/** Reads who calls, as the hub knows them now and not as the token remembers, and whether they may at all. */
export async function openDesk(
  deps: Dependencies,
  caller: Caller,
  purpose: Purpose,
): Promise<Result<Person, Failure>> {
  const item = await findItem<Person>(deps, keys.person(personIdOf(caller)))
  const person = item?.data
  if (!person?.active) return shutOut(deps, caller, person, purpose, 'desk')
  if (may(actorOf(person), purpose.action)) return ok(person)
  await writeAudit(
    deps,
    auditEntry(deps, caller, person, { operation: purpose.operation, kind: 'refused', object: 'desk' }),
  )
  return fail(forbidden)
}

/** Somebody who was stopped is answered as a stranger is; what they tried stands in the trail. */
async function shutOut(
  deps: Dependencies,
  caller: Caller,
  person: Person | undefined,
  { operation }: Purpose,
  object: string,
): Promise<{ ok: false; failure: Failure }> {
  if (person) await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'refused', object }))
  return fail({ kind: 'unknown-person' })
}

export interface OpenedReferral {
  readonly person: Person
  readonly partnership: Partnership
  readonly referral: Referral
  /** The further items asked for, in their order. */
  readonly others: readonly (Item | undefined)[]
}

/** The name under which a referral stands in the audit trail. */
export const referralObject = (reference: string): string => `referral ${reference}`

/**
 * Reads in one round trip who calls, the referral, its partnership and what else is asked for, and checks that the
 * caller may do this to it. A referral of another partnership looks just as one that does not exist. A refusal is
 * audited.
 */
export async function openReferral(
  deps: Dependencies,
  caller: Caller,
  typedReference: string,
  purpose: Purpose,
  others: (reference: string) => readonly Key[] = () => [],
): Promise<Result<OpenedReferral, Failure>> {
  const checked = checkReference(typedReference)
  if (!checked.ok) return fail({ kind: 'not-found' })
  const reference = checked.value
  const [personItem, referralItem, partnershipItem, ...rest] = await getMany(deps, [
    keys.person(personIdOf(caller)),
    keys.referral(reference),
    keys.partnership(partnershipOf(reference)),
    ...others(reference),
  ])
  const person = personItem?.data as Person | undefined
  const referral = referralItem?.data as Referral | undefined
  if (!person?.active) return shutOut(deps, caller, person, purpose, referralObject(reference))
  const partnership = partnershipItem?.data as Partnership
  const refusal = refusalOf(person, referral, partnership, purpose, deps.clock().toISOString())
  if (refusal) {
    await auditRefusal(deps, caller, person, purpose, reference)
    return fail(refusal)
  }
  return ok({
    person,
    partnership,
    referral: referral as Referral,
    others: rest,
  })
}

/**
 * A refusal stands in the trail of who was refused. Where the record is of another partnership, its own auditors see
 * that somebody tried, and not who: that is for the other partnership to tell.
 */
async function auditRefusal(
  deps: Dependencies,
  caller: Caller,
  person: Person,
  { operation }: Purpose,
  reference: string,
): Promise<void> {
  const object = referralObject(reference)
  const entry = auditEntry(deps, caller, person, { operation, kind: 'refused', object })
  await writeAudit(deps, entry)
  const partnership = partnershipOf(reference)
  if (partnership === person.partnership) return
  const somebody = { id: person.partnership, name: 'Somebody of another partnership', post: '', agency: '' }
  await writeAudit(deps, { ...entry, id: deps.newId(), partnership, actor: somebody })
}

function refusalOf(
  person: Person,
  referral: Referral | undefined,
  partnership: Partnership,
  { action, evenIfRestricted }: Purpose,
  at: string,
): Failure | undefined {
  const actor = actorOf(person)
  if (!may(actor, action)) return forbidden
  const reach = referral ? reachOf(actor, action, resourceOf(referral), at) : 'none'
  if (!referral || reach === 'none') return { kind: 'not-found' }
  return reach === 'open' || evenIfRestricted ? undefined : restrictedFailure(referral, partnership)
}

/** What somebody learns of a restricted record who is not named on it. */
export const restrictedFailure = (
  { reference }: Pick<Referral, 'reference'>,
  { mashPhone }: Pick<Partnership, 'mashPhone'>,
): Failure => ({ kind: 'restricted', reference, phone: mashPhone })

export interface OpenedWhole extends OpenedReferral {
  readonly items: readonly Item[]
  /** The directory of the partnership: who can be told. */
  readonly contacts: readonly Contact[]
}

/** As `openReferral`, with everything that stands under the referral and the directory, still in one round trip. */
export async function openWholeReferral(
  deps: Dependencies,
  caller: Caller,
  typedReference: string,
  purpose: Purpose,
): Promise<Result<OpenedWhole, Failure>> {
  const checked = checkReference(typedReference)
  if (!checked.ok) return fail({ kind: 'not-found' })
  const reference = checked.value
  const [opened, items, contacts] = await Promise.all([
    openReferral(deps, caller, reference, purpose),
    queryAll(deps, keys.referral(reference).pk),
    queryAll<Contact>(deps, keys.partnership(partnershipOf(reference)).pk, CONTACTS),
  ])
  return opened.ok ? ok({ ...opened.value, items, contacts: contacts.map(({ data }) => data) }) : opened
}
