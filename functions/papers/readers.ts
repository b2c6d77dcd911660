import type { Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import type { OpenedMeeting } from '#functions/platform/open-meeting.ts'
import { getMany } from '#functions/platform/read.ts'
import { postName } from '#shared/mase/pack-post-name.ts'
import { postsOf } from '#shared/mase/posts-of.ts'
import type { PaperReader } from '#shared/mase/who-sees.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { Person } from '#shared/people/person.ts'
import { inParts } from './read-records.ts'

/** A post of the meeting that gets a copy. */
export interface Recipient extends PaperReader {
  readonly contact: string
  /** "Safeguarding office, Hollin Bank Academy". */
  readonly copyFor: string
  readonly phone: string
}

/** The posts that get a copy: the chair, the deputies and the members, as far as the directory has them and somebody reads for them. */
export async function readRecipients(
  deps: Dependencies,
  { meeting, contacts }: Pick<OpenedMeeting, 'meeting' | 'contacts'>,
): Promise<Recipient[]> {
  const posts = postsOf(meeting).flatMap(({ contact: id, part, sees }) => {
    const contact = contacts.find((one) => one.id === id && one.active)
    return contact ? [{ contact, part, sees }] : []
  })
  const people = await readPeople(
    deps,
    posts.flatMap(({ contact }) => contact.readerIds),
  )
  return posts.map(({ contact, part, sees }) => ({
    contact: contact.id,
    copyFor: postName(contact),
    phone: contact.phone,
    organisation: contact.organisation,
    part: part === 'member' ? ('member' as const) : ('conducts' as const),
    sees,
    people: readersAmong(people, contact),
  }))
}

async function readPeople(deps: Dependencies, ids: readonly string[]): Promise<Person[]> {
  const found = await Promise.all(
    inParts([...new Set(ids)], 100).map((part) => getMany(deps, part.map(keys.person))),
  )
  return found.flat().flatMap((item) => (item ? [item.data as Person] : []))
}

const readersAmong = (people: readonly Person[], contact: Contact): PaperReader['people'] =>
  people
    .filter(({ id, active }) => active && contact.readerIds.includes(id))
    .map(({ id, agency }) => ({ id, agency: agency.id }))

/** Whoever coordinates, and needs no post for it. */
export const coordinator = (person: Person): PaperReader => ({
  part: 'coordinates',
  sees: 'all',
  people: [{ id: person.id, agency: person.agency.id }],
})
