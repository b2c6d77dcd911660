import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { commit, hasVersion, isNew } from '#functions/platform/commit.ts'
import { contactItem, listContactsOf } from '#functions/platform/contacts.ts'
import { fingerprint } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { openDesk } from '#functions/platform/open.ts'
import { getMany } from '#functions/platform/read.ts'
import type { administrationOperations } from '#shared/api/administration.ts'
import type { Failure } from '#shared/failure.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Contact } from '#shared/people/contact.ts'
import { fail, ok } from '#shared/result.ts'

type Operations = typeof administrationOperations

/** The directory with its addresses, for those who keep it. */
export const listContacts: UseCase<Operations['listContacts']> = async (deps, caller) => {
  const operation = 'listContacts'
  const opened = await openDesk(deps, caller, { operation, action: 'directory.write' })
  if (!opened.ok) return opened
  const [contacts] = await Promise.all([
    listContactsOf(deps, opened.value.partnership),
    writeAudit(
      deps,
      auditEntry(deps, caller, opened.value, { operation, kind: 'read', object: 'directory' }),
    ),
  ])
  return ok({ contacts })
}

const isSameEntry = (there: Contact | undefined, asked: Contact): boolean =>
  there?.post === asked.post && there.organisation === asked.organisation && there.email === asked.email

const usedAlready: Failure = {
  kind: 'conflict',
  detail: 'This page was used already, for another entry. Open the page for a new entry again.',
}

/** Adds a post. Asked twice with the same request id, it adds it once. */
export const addContact: UseCase<Operations['addContact']> = async (
  deps,
  caller,
  { requestId, needs, ...given },
) => {
  const operation = 'addContact'
  const opened = await openDesk(deps, caller, { operation, action: 'directory.write' })
  if (!opened.ok) return opened
  const person = opened.value
  const id = fingerprint(`${person.id} ${requestId}`)
  const contact: Contact = {
    ...given,
    ...(needs && { needs }),
    id,
    active: true,
    version: 1,
  }
  const written = await commit(
    deps,
    [{ put: contactItem(person.partnership, contact), when: isNew }],
    auditEntry(deps, caller, person, { operation, kind: 'change', object: `contact ${id}` }),
  )
  return written.ok || isSameEntry(written.failure.current?.data as Contact, contact)
    ? ok({ id })
    : fail(usedAlready)
}

const changedMeanwhile: Failure = {
  kind: 'conflict',
  detail: 'Somebody changed this entry after you opened the page. Look again, then make your change.',
}

const isFrontDoor = ({ frontDoors }: Partnership, contact: string): boolean =>
  Object.values(frontDoors).includes(contact)

const frontDoorStays: Failure = {
  kind: 'invalid',
  errors: [{ field: 'active', message: 'New referrals are told to this post, so it cannot be retired' }],
}

/** Changes a post or retires it. Mail that has not gone yet goes to the address as it is now. */
export const changeContact: UseCase<Operations['changeContact']> = async (deps, caller, input) => {
  const operation = 'changeContact'
  const opened = await openDesk(deps, caller, { operation, action: 'directory.write' })
  if (!opened.ok) return opened
  const person = opened.value
  const [item, partnershipItem] = await getMany(deps, [
    keys.contact(person.partnership, input.contact),
    keys.partnership(person.partnership),
  ])
  if (!item) {
    const refused = { operation, kind: 'refused', object: `contact ${input.contact}` } as const
    await writeAudit(deps, auditEntry(deps, caller, person, refused))
    return fail({ kind: 'not-found' })
  }
  const { post, organisation, email, phone, readerIds, needs, active, version } = input
  if (!active && isFrontDoor(partnershipItem?.data as Partnership, input.contact)) return fail(frontDoorStays)
  const next: Contact = {
    ...(item.data as Contact),
    post,
    organisation,
    email,
    phone,
    readerIds,
    ...(needs && { needs }),
    active,
    version: version + 1,
  }
  const written = await commit(
    deps,
    [{ put: contactItem(person.partnership, next), when: hasVersion(version) }],
    auditEntry(deps, caller, person, { operation, kind: 'change', object: `contact ${next.id}` }),
  )
  return written.ok ? ok({ version: next.version }) : fail(changedMeanwhile)
}
