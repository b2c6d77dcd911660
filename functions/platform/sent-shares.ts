import type { Contact } from '#shared/people/contact.ts'
import type { Share } from '#shared/sharing/share.ts'
import type { SentShare } from '#shared/sharing/view.ts'
import type { Item } from './items.ts'
import { fateOf, sharesOf } from './share-items.ts'

/** A share with what became of it, and whom to ring. */
export function sentShareOf(share: Share, items: readonly Item[], contacts: readonly Contact[]): SentShare {
  const { to } = share
  const contact = 'contactId' in to ? contacts.find(({ id }) => id === to.contactId) : undefined
  return {
    ...share,
    fate: fateOf(items, share),
    phone: to.kind === 'front-door' ? to.phone : contact?.phone,
  }
}

/** All that was passed on of a referral, the latest first, as the MASH that did so sees it. */
export const sentShares = (items: readonly Item[], contacts: readonly Contact[]): SentShare[] =>
  sharesOf(items).map((share) => sentShareOf(share, items, contacts))
