import type { Referral } from '#shared/referral/referral.ts'

/** Whether a lead's decision is still owed: before it is sent, or after it went without. */
export const awaitsLead = ({ state, signOff }: Pick<Referral, 'state' | 'signOff'>): boolean =>
  state === 'awaiting-sign-off' || signOff.status === 'sent-without'
