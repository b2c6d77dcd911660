import type { Dependencies } from '#functions/platform/dependencies.ts'
import { isKeptFrom } from '#functions/platform/intelligence/kept.ts'
import { readersOf } from '#functions/platform/posts.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import type { NamedPost } from '#shared/intelligence/recipient-view.ts'
import type { OtherWay } from '#shared/intelligence/ring-view.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { Person } from '#shared/people/person.ts'

/** A post as it is named to officers, also once the directory has it no longer. */
export const namedPost = (contact: Contact | undefined): NamedPost => ({
  post: contact?.post ?? 'No longer in the directory',
  organisation: contact?.organisation ?? '',
  phone: contact?.phone ?? '',
})

/** Those who read for a post and may know of the item, with a telephone of their own where they gave one. */
export const otherWaysTo = (
  deps: Pick<Dependencies, 'secretMark'>,
  contact: Contact | undefined,
  item: Pick<IntelligenceItem, 'excluded' | 'grading' | 'sourceAgencyMark'>,
  people: ReadonlyMap<string, Person>,
): OtherWay[] =>
  readersOf(contact)
    .flatMap((id) => people.get(id) ?? [])
    .filter((person) => person.active && !isKeptFrom(deps, person, item))
    .map(({ name, post, phone }) => ({ name, post, ...(phone && { phone }) }))
