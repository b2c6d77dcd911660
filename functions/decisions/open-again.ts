import { decisionDue } from '#functions/platform/clocks.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { PersonRef, Referral } from '#shared/referral/referral.ts'

/** What the head of a referral becomes that is opened again: with somebody, its clock running afresh from now. */
export const openAgain = (
  partnership: Partnership,
  referral: Referral,
  owner: PersonRef,
  at: string,
): Partial<Referral> => ({
  decision: undefined,
  owner,
  clockFrom: at,
  ratedBefore: undefined,
  dueAt: decisionDue(partnership, { ...referral, clockFrom: at }),
})
