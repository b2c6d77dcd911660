import type { Recipient } from './may-pass-on.ts'

/** How each kind of recipient is called. */
export const recipientNames: Readonly<Record<Recipient['kind'], string>> = {
  agency: 'another agency of the partnership',
  mase: 'the MASE',
  sender: 'the sender of the referral',
  elsewhere: 'somebody outside the partnership',
}
