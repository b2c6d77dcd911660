import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { Person } from '#shared/people/person.ts'
import type { Dependencies } from '../dependencies.ts'
import { keys } from '../keys.ts'
import type { Mail } from '../mail.ts'
import { getMany } from '../read.ts'

/** Whom a mail goes to at this moment, and who sends it. */
export interface Addressee {
  readonly address: string
  readonly post: string
  readonly partnership: Partnership
}

/** Looks up a recipient in the directory or among the people; nobody, where the entry is gone or was retired. */
export async function findAddressee(
  deps: Dependencies,
  { to, partnership }: Mail,
): Promise<Addressee | undefined> {
  if ('leadsOf' in to || 'managersOf' in to) return undefined
  const key = 'person' in to ? keys.person(to.person) : keys.contact(partnership, to.contact)
  const [item, partnershipItem] = await getMany(deps, [key, keys.partnership(partnership)])
  const entry = item?.data as Person | Contact | undefined
  if (!entry?.active || !partnershipItem) return undefined
  return { address: entry.email, post: entry.post, partnership: partnershipItem.data as Partnership }
}
