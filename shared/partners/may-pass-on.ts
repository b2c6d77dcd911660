import type { Handling } from './answer.ts'
import type { InformationRequest } from './request.ts'

/**
 * Whom something may be passed on to.
 *
 * agency     a post of the partnership's directory, by its id
 * mase       the multi-agency meeting of the same partnership
 * sender     the agency that sent the referral
 * elsewhere  another partnership, or anybody who is not in the directory
 */
export type Recipient =
  | { readonly kind: 'agency'; readonly contactId: string }
  | { readonly kind: 'mase' | 'sender' | 'elsewhere' }

const open: Readonly<Record<Handling, readonly Recipient['kind'][]>> = {
  'mash-only': [],
  agencies: ['agency', 'mase'],
  sender: ['agency', 'mase', 'sender'],
  'ask-first': [],
}

/** What the rule needs to know of an agency's contribution. */
export type OwnedContribution = Pick<
  InformationRequest,
  'state' | 'handling' | 'handlingAt' | 'leaves' | 'contactId'
>

const isSame = (a: Recipient, b: Recipient): boolean =>
  a.kind === 'agency' && b.kind === 'agency' ? a.contactId === b.contactId : a.kind === b.kind

/**
 * Whether what an agency contributed may be passed on. The agency that owns it decides: by how it said that it may be
 * handled, or by leave that it gave for this recipient. Whoever owns it may always have it back. Leave counts only as
 * long as the owner has not changed since how it may be handled.
 */
export function mayPassOn(contribution: OwnedContribution, to: Recipient): boolean {
  const { state, handling, handlingAt, leaves, contactId } = contribution
  if (state !== 'answered' && state !== 'nothing-known') return false
  if (to.kind === 'agency' && to.contactId === contactId) return true
  if (handling && open[handling].includes(to.kind)) return true
  return leaves.some(
    (leave) => leave.state === 'agreed' && isSame(leave.to, to) && (leave.at ?? '') >= (handlingAt ?? ''),
  )
}
