import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { PossibleRecipient } from '#shared/sharing/view.ts'

/** Whether something can be passed on to a post: it is in use, somebody reads for it, and it is no desk of the hub. */
export const canReceive = (
  { id, active, readerIds }: Contact,
  { frontDoors }: Pick<Partnership, 'frontDoors'>,
): boolean => active && readerIds.length > 0 && ![frontDoors.mash, frontDoors.mase].includes(id)

export const recipientsAmong = (
  contacts: readonly Contact[],
  partnership: Pick<Partnership, 'frontDoors'>,
): PossibleRecipient[] =>
  contacts
    .filter((contact) => canReceive(contact, partnership))
    .map(({ id, post, organisation }) => ({ id, name: `${post}, ${organisation}` }))
    .toSorted((a, b) => a.name.localeCompare(b.name))
