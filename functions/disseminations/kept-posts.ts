import type { Dependencies } from '#functions/platform/dependencies.ts'
import { isKeptFrom } from '#functions/platform/intelligence/kept.ts'
import { readersOf } from '#functions/platform/posts.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { Person } from '#shared/people/person.ts'

/** Those who read for posts, by id. */
export type People = ReadonlyMap<string, Person>

/**
 * The posts to which an item is not given: one of their readers is kept from it, or their organisation is called as an excluded
 * agency is, since its mailbox may be read there whoever signs in.
 */
export function keptPosts(
  deps: Pick<Dependencies, 'secretMark'>,
  item: Pick<IntelligenceItem, 'excluded' | 'grading' | 'sourceAgencyMark'>,
  contacts: readonly Contact[],
  people: People,
): ReadonlySet<string> {
  const plain = (name: string) => name.trim().toLowerCase()
  const names = new Set(item.excluded?.agencies.map(({ name }) => plain(name)))
  const isKept = (contact: Contact) =>
    names.has(plain(contact.organisation)) ||
    readersOf(contact).some((id) => {
      const reader = people.get(id)
      return reader !== undefined && isKeptFrom(deps, reader, item)
    })
  return new Set(contacts.filter(isKept).map(({ id }) => id))
}

/** The posts for which nobody can sign in. */
export const unreadPosts = (contacts: readonly Contact[], people: People): ReadonlySet<string> =>
  new Set(
    contacts
      .filter((contact) => !readersOf(contact).some((id) => people.get(id)?.active))
      .map(({ id }) => id),
  )
