import type { Person } from '#shared/people/person.ts'
import { may } from '#shared/permissions/may.ts'
import type { Action } from '#shared/permissions/rules.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { type ReferralRow, rowOf } from '#shared/referral/row.ts'
import { pointerRow } from '#shared/restriction/pointer.ts'
import type { Dependencies } from './dependencies.ts'
import { actorOf, resourceOf } from './open.ts'

/**
 * Whether a list that somebody may look at shows them a record by more than its reference: whatever is not restricted,
 * and what is where they are named. `action` is what reading it takes: `mash.read`, `mase.read`, `assessment.read`.
 */
export const isShown = (
  { clock }: Pick<Dependencies, 'clock'>,
  person: Person,
  referral: Referral,
  action: Action,
): boolean =>
  referral.restriction === undefined ||
  may(actorOf(person), action, resourceOf(referral), clock().toISOString())

/** The row of a record in a list that somebody looks at; of a restricted one only that it exists and whom to ask. */
export const rowFor = (
  deps: Pick<Dependencies, 'clock'>,
  person: Person,
  referral: Referral,
  action: Action,
): ReferralRow => {
  const row = rowOf(referral)
  return isShown(deps, person, referral, action) ? row : pointerRow(row)
}
