import { changeUseCase } from '#functions/platform/change-use-case.ts'
import { decisionDue } from '#functions/platform/clocks.ts'
import { refuseUnlessHolder } from '#functions/platform/holder.ts'
import { refOf } from '#functions/platform/open.ts'
import type { mashOperations } from '#shared/api/mash.ts'
import type { InputOf } from '#shared/api/operation.ts'
import { ratings } from '#shared/referral/ratings.ts'

/** Says how soon it must be decided and why; the clock, which started on receipt, follows. */
export const rateReferral = changeUseCase<InputOf<(typeof mashOperations)['rateReferral']>>(
  'rateReferral',
  'mash.triage',
  (opened, { rating: level, reason }, at) => {
    const { person, partnership, referral } = opened
    const rating = { level, reason, by: refOf(person), at }
    const { rating: last, ratedBefore = [] } = referral
    const before = [...new Set([...ratedBefore, ...(last?.by ? [last.level] : [])])]
    return (
      refuseUnlessHolder(opened) ?? {
        transition: 'rate',
        next: { rating, ratedBefore: before, dueAt: decisionDue(partnership, { ...referral, rating }) },
        history: { kind: 'rate', text: `${ratings[level]}. ${reason}` },
      }
    )
  },
)
