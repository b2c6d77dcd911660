import type { Me } from '#shared/api/account.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { mayWork } from '../../parts/may-work.ts'

/** Whether the page offers to ask agencies: to who has the referral while it is in triage. The API decides. */
export const mayAsk = (referral: Referral, me: Me): boolean =>
  ['in-triage', 'returned', 'awaiting-agreement'].includes(referral.state) && mayWork(referral, me)
