import type { Dependencies } from '#functions/platform/dependencies.ts'
import { childrenOf, findKnownRecords } from '#functions/platform/known-records.ts'
import type { PossibleMatch } from '#shared/api/mash.ts'
import type { Person } from '#shared/people/person.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { rowOf } from '#shared/referral/row.ts'
import type { StoredJudgement } from '#shared/referral/same-child.ts'
import { pointerRow } from '#shared/restriction/pointer.ts'

/**
 * Other referrals of the partnership that may be about the same child, the strongest first, each with its reasons in
 * words. At most four queries, whatever the number of children. Only a person says that two are the same.
 */
export async function findMatches(
  deps: Dependencies,
  person: Person,
  referral: Referral,
  judgements: readonly StoredJudgement[] = [],
): Promise<PossibleMatch[]> {
  const found = await findKnownRecords(deps, person, childrenOf(referral), {
    reference: referral.reference,
    judgements,
  })
  return found
    .filter((one) => one.referral.desks.length > 0)
    .map(({ referral: other, shown, reasons, differences, judgement }) =>
      shown
        ? { row: rowOf(other), reasons, differences, ...(judgement ? { judgement } : {}) }
        : { row: pointerRow(rowOf(other)), reasons: [], differences: [] },
    )
}
