import { awaited, usualAgreementWithin } from '#shared/decision/agreement.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { addLimit } from '#shared/time/limit.ts'
import type { Write } from './commit.ts'
import type { Item } from './items.ts'
import { keys, lists } from './keys.ts'

/** That a manager is still to look at a decision: a pointer, listed by when the managers are to be told next. */
export interface AgreementWait {
  readonly reference: string
  readonly partnership: string
  /** Who decided: not told, for it is not theirs to answer. */
  readonly decidedBy: string
  /** How often they were told. */
  readonly times: number
  readonly next: string
}

export const agreementItem = (wait: AgreementWait): Item<AgreementWait> => ({
  ...keys.agreement(wait.reference),
  entity: 'agreement-wait',
  data: wait,
  senderPk: lists.agreementsDue(wait.partnership),
  senderSk: `${wait.next}#${wait.reference}`,
})

/** Begins or ends the wait for a manager to look at a decision. */
export function agreementWrites(next: Referral, before: Referral, partnership: Partnership): Write[] {
  const [now, then] = [awaited(next), awaited(before)]
  const { reference } = next
  if (!now) return then ? [{ remove: keys.agreement(reference) }] : []
  if (then?.at === now.at) return []
  const within = partnership.agreement?.within ?? usualAgreementWithin
  const wait: AgreementWait = {
    reference,
    partnership: next.partnership,
    decidedBy: now.by.id,
    times: 0,
    next: addLimit(now.at, within, partnership.calendar),
  }
  return [{ put: agreementItem(wait) }]
}
