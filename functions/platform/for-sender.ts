import type { Referral } from '#shared/referral/referral.ts'
import { type TransferFate, transferFateOf } from '#shared/sharing/transfer-fate.ts'
import type { Write } from './commit.ts'
import type { Item } from './items.ts'
import { keys } from './keys.ts'
import type { Mail, MailOut } from './mail.ts'
import { pages } from './pages.ts'

/**
 * A mail that a change of a referral causes. What is for the author of one that another partnership passed on goes to the
 * front door there, and leads to what that one may see: nobody there can open this record.
 */
export function addressed(
  { reference, partnership, author, cameFrom }: Referral,
  mail: MailOut,
): Pick<Mail, 'kind' | 'to' | 'path' | 'reference' | 'partnership'> {
  if (!cameFrom || !('person' in mail.to) || mail.to.person !== author.id)
    return { ...mail, reference, partnership }
  return {
    kind: 'transfer-news',
    to: { contact: cameFrom.frontDoor },
    path: pages.sentShare(cameFrom.reference, cameFrom.share),
    reference: cameFrom.reference,
    partnership: cameFrom.partnership,
  }
}

/** What became of a share at another partnership, kept at the front door that passed it on. */
export const transferFateItem = (
  reference: string,
  share: string,
  fate: TransferFate,
): Item<TransferFate> => ({
  ...keys.transferFate(reference, share),
  entity: 'transfer-fate',
  data: fate,
})

const isSame = (a: TransferFate, b: TransferFate): boolean =>
  JSON.stringify({ ...a, at: '' }) === JSON.stringify({ ...b, at: '' })

/** What the front door that passed it on may know is kept there, and written anew where that has changed. */
export function transferWrites(next: Referral, before: Referral): Write[] {
  const { cameFrom } = next
  if (!cameFrom) return []
  const fate = transferFateOf(next)
  if (before.cameFrom && isSame(fate, transferFateOf(before))) return []
  return [{ put: transferFateItem(cameFrom.reference, cameFrom.share, fate) }]
}
