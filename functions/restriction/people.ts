import type { MailOut } from '#functions/platform/mail.ts'
import { pages } from '#functions/platform/pages.ts'
import type { PossibleReader } from '#shared/api/restriction.ts'
import type { Failure } from '#shared/failure.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Person } from '#shared/people/person.ts'
import type { Role } from '#shared/permissions/roles.ts'
import type { PersonRef, Referral } from '#shared/referral/referral.ts'
import { hasManager, uniqueReaders } from '#shared/restriction/readers.ts'
import { fail, ok, type Result } from '#shared/result.ts'

const ofTheDesks: readonly Role[] = [
  'mash-worker',
  'mash-manager',
  'mase-coordinator',
  'intelligence-officer',
]

const isManager = ({ roles }: Pick<Person, 'roles'>): boolean => roles.includes('mash-manager')

/**
 * Whom somebody can name as a reader. A manager of the MASH: everybody of the desks and of the agency that wrote it. Its
 * agency: the managers, who can name others, and its own safeguarding leads.
 */
export function namedBy(person: Person, { agency }: Referral, people: readonly Person[]): Person[] {
  const can = isManager(person)
    ? (one: Person) => one.agency.id === agency.id || one.roles.some((role) => ofTheDesks.includes(role))
    : (one: Person) =>
        isManager(one) || (one.agency.id === agency.id && one.roles.includes('safeguarding-lead'))
  return people.filter((one) => one.active && one.id !== person.id && can(one))
}

export const possibleReader = ({ id, name, post, agency, roles }: Person): PossibleReader => ({
  id,
  name,
  post,
  agency: agency.name,
  roles,
})

export const asRef = ({ id, name, post }: Person): PersonRef => ({ id, name, post })

/**
 * The readers that somebody names, by id: themselves always, and of the others only those whom they can name or who are
 * named already. There must be a manager of the MASH among them, who can name others.
 */
export function readReaders(
  person: Person,
  referral: Referral,
  people: readonly Person[],
  ids: readonly string[],
): Result<PersonRef[], Failure> {
  const known = [...namedBy(person, referral, people).map(asRef), ...(referral.restriction?.readers ?? [])]
  const chosen = ids.map((id) => known.find((one) => one.id === id))
  if (chosen.includes(undefined)) return invalid('Select people from the list')
  const readers = uniqueReaders([asRef(person), ...(chosen as PersonRef[])])
  return hasManager(readers, people)
    ? ok(readers)
    : invalid('Select at least one MASH manager, who can say who else may read it')
}

const invalid = (message: string): { ok: false; failure: Failure } =>
  fail({ kind: 'invalid', errors: [{ field: 'readers', message }] })

/** The mails to those who are named now and were not before. */
export const mailsToNamed = (
  person: Person,
  { reference, restriction }: Referral,
  readers: readonly PersonRef[],
): MailOut[] =>
  readers
    .filter(({ id }) => id !== person.id && !restriction?.readers.some((one) => one.id === id))
    .map(({ id }) => ({
      kind: 'restriction-named',
      to: { person: id },
      path: pages.restriction(reference),
    }))

/**
 * The mails that say that a record was opened in an emergency: to the managers who are named on it; where the only one
 * opened it themselves, to another manager, who sees that it happened; and to the front door where there is none.
 */
export function mailsOfEmergency(
  person: Person,
  { reference, restriction }: Referral,
  partnership: Partnership,
  people: readonly Person[],
): MailOut[] {
  const others = people.filter((one) => one.active && isManager(one) && one.id !== person.id)
  const named = others.filter(({ id }) => restriction?.readers.some((one) => one.id === id))
  const told = named.length > 0 ? named : others.slice(0, 1)
  const to: MailOut['to'][] =
    told.length > 0 ? told.map(({ id }) => ({ person: id })) : [{ contact: partnership.frontDoors.mash }]
  return to.map((one) => ({ kind: 'break-glass', to: one, path: pages.restriction(reference) }))
}
