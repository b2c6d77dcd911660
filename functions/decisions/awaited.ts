import type { Agreement, Decision } from '#shared/decision/decision.ts'
import type { Referral } from '#shared/referral/referral.ts'

type Awaited = Decision & { readonly agreement: Agreement }

const isAwaited = (decision: Decision | undefined): decision is Awaited =>
  decision?.agreement !== undefined && decision.agreement.answer === undefined

/** The decision that a manager is still to look at: one that waits, or one that could not wait. */
export function awaited({ state, proposal, decision }: Referral): Awaited | undefined {
  const asked = state === 'awaiting-agreement' ? proposal : state === 'decided' ? decision : undefined
  return isAwaited(asked) ? asked : undefined
}
