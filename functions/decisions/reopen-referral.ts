import { changeUseCase } from '#functions/platform/change-use-case.ts'
import { putDecision } from '#functions/platform/decision-item.ts'
import { refOf } from '#functions/platform/open.ts'
import type { decisionOperations } from '#shared/api/decisions.ts'
import type { InputOf } from '#shared/api/operation.ts'
import { conflictNow } from './conflict-now.ts'
import { toSender } from './mails.ts'
import { openAgain } from './open-again.ts'

/** Opens what was decided again, with a reason: whoever does so has it, its clock starts afresh, the sender is told. */
export const reopenReferral = changeUseCase<InputOf<(typeof decisionOperations)['reopenReferral']>>(
  'reopenReferral',
  'mash.triage',
  ({ person, partnership, referral }, { reason }, at) => {
    const { decision, reference, state } = referral
    if (state !== 'decided' || !decision) return conflictNow(referral)
    const by = refOf(person)
    return {
      transition: 'reopen',
      next: { ...openAgain(partnership, referral, by, at), reconsideration: undefined },
      history: { kind: 'reopen', text: reason },
      mails: [toSender(referral, 'reopened')],
      writes: [putDecision(reference, { ...decision, reopened: { by, at, reason } })],
    }
  },
)
