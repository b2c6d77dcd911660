import type { Me } from '#shared/api/account.ts'
import type { Referral } from '#shared/referral/referral.ts'

/** Whether the page offers to work on it: to who has taken it, and to managers. The API decides. */
export const mayWork = ({ owner }: Pick<Referral, 'owner'>, { person, actions }: Me): boolean =>
  owner?.id === person.id || actions.includes('mash.reassign')
