import { formatDate } from '#shared/identifiers/date.ts'
import type { NamedRecipient } from '#shared/intelligence/item.ts'
import type { Contact } from '#shared/people/contact.ts'

export type Recipient = Pick<Contact, 'id' | 'post' | 'organisation'>

/** A post of the directory, or somebody as they were typed. */
export function whoIsNamed({ contactId, someone }: NamedRecipient, recipients: readonly Recipient[]): string {
  const contact = recipients.find(({ id }) => id === contactId)
  return contact
    ? `${contact.post}, ${contact.organisation}`
    : (someone ?? 'A post that has left the directory')
}

export const toldWords = ({ told, toldOn, toldBy }: NamedRecipient): string =>
  told
    ? ['Told', toldOn && `on ${formatDate(toldOn)}`, toldBy && `by ${toldBy}`].filter(Boolean).join(' ')
    : 'Not told yet'
