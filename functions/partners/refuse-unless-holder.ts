import type { OpenedReferral } from '#functions/platform/open.ts'
import type { Failure } from '#shared/failure.ts'
import type { State } from '#shared/referral/states.ts'

/** While these last, the MASH may ask: it has the referral, or waits for its sender or for a second person. */
const askedIn: readonly State[] = ['in-triage', 'returned', 'awaiting-agreement']

/** Why this person does not act on this referral: somebody else holds it, and they are no manager. */
export function notTheHolder({
  person,
  referral: { owner },
}: Pick<OpenedReferral, 'person' | 'referral'>): Failure | undefined {
  if (owner?.id === person.id || person.roles.includes('mash-manager')) return undefined
  return {
    kind: 'forbidden',
    because: owner
      ? `${owner.name} (${owner.post}) has this referral. Ask them, or a MASH manager.`
      : 'Nobody has this referral. Take it first, so that the answers reach somebody.',
  }
}

/** Why nobody is asked about this referral now. */
export const notToBeAsked = ({ state }: Pick<OpenedReferral['referral'], 'state'>): Failure | undefined =>
  askedIn.includes(state)
    ? undefined
    : {
        kind: 'conflict',
        detail: 'Agencies are asked while a referral is in triage. Take it, or reopen it, before you ask.',
      }
