import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { Person } from '#shared/people/person.ts'
import type { Dependencies } from '../dependencies.ts'
import type { Item } from '../items.ts'
import { keys } from '../keys.ts'
import type { Mail } from '../mail.ts'
import { findItem, getMany } from '../read.ts'

/** An address and whose it is. */
export interface Mailbox {
  readonly address: string
  readonly post: string
}

/** Whom a mail goes to at this moment, and who sends it. */
export interface Addressee extends Mailbox {
  readonly partnership: Partnership
  /** Of an invitation: the desk that asks, where the directory has it. */
  readonly desk?: Mailbox
}

/** Looks up a recipient in the directory or among the people; nobody, where the entry is gone or was retired. */
export async function findAddressee(
  deps: Dependencies,
  { to, partnership, invitation }: Mail,
): Promise<Addressee | undefined> {
  if ('leadsOf' in to || 'managersOf' in to) return undefined
  const key = 'person' in to ? keys.person(to.person) : keys.contact(partnership, to.contact)
  const [item, partnershipItem] = await getMany(deps, [key, keys.partnership(partnership)])
  const found = mailboxOf(item as Item<Person | Contact> | undefined)
  if (!found || !partnershipItem) return undefined
  const sender = partnershipItem.data as Partnership
  const desk = invitation
    ? mailboxOf(await findItem<Contact>(deps, keys.contact(partnership, sender.frontDoors.mase)))
    : undefined
  return { ...found, partnership: sender, ...(desk ? { desk } : {}) }
}

const mailboxOf = (item: Item<Person | Contact> | undefined): Mailbox | undefined =>
  item?.data.active ? { address: item.data.email, post: item.data.post } : undefined
