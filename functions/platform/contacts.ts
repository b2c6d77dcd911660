import type { Contact } from '#shared/people/contact.ts'
import type { Dependencies } from './dependencies.ts'
import type { Item } from './items.ts'
import { CONTACTS, keys } from './keys.ts'
import { queryAll } from './read.ts'

export const contactItem = (partnership: string, contact: Contact): Item<Contact> => ({
  ...keys.contact(partnership, contact.id),
  entity: 'contact',
  data: contact,
})

/** The whole directory of a partnership, by organisation and post. */
export async function listContactsOf(deps: Dependencies, partnership: string): Promise<Contact[]> {
  const items = await queryAll<Contact>(deps, keys.partnership(partnership).pk, CONTACTS)
  return items
    .map(({ data }) => data)
    .toSorted((a, b) => `${a.organisation} ${a.post}`.localeCompare(`${b.organisation} ${b.post}`))
}
