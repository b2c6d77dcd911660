import { changeUseCase, refuseBecause } from '#functions/platform/change-use-case.ts'
import { putDecision } from '#functions/platform/decision-item.ts'
import { refOf } from '#functions/platform/open.ts'
import type { decisionOperations } from '#shared/api/decisions.ts'
import type { InputOf } from '#shared/api/operation.ts'
import { awaited, whyNotAgree } from '#shared/decision/agreement.ts'
import type { Decision } from '#shared/decision/decision.ts'
import { conflictNow } from './conflict-now.ts'
import { toSender, toWorker } from './mails.ts'
import { openAgain } from './open-again.ts'

/**
 * Does not agree, and says why. What waited is back in triage with its worker, its clock still running. What could not
 * wait is opened again for its worker, and its sender, who knows of it, is told.
 */
export const refuseDecision = changeUseCase<InputOf<(typeof decisionOperations)['refuseDecision']>>(
  'refuseDecision',
  'mash.agree',
  ({ person, partnership, referral }, { comment }, at) => {
    const asked = awaited(referral)
    if (!asked) return conflictNow(referral)
    const objection = whyNotAgree(person.id, asked, referral)
    if (objection) return refuseBecause(objection)
    const by = refOf(person)
    const refused: Decision = {
      ...asked,
      agreement: { ...asked.agreement, answer: { agreed: false, by, at, comment } },
    }
    const toldWorker = toWorker(referral, 'not-agreed', asked.by.id)
    if (asked.agreement.when === 'after') {
      const reopened = { ...refused, reopened: { by, at, reason: comment } }
      return {
        transition: 'reopen',
        next: openAgain(partnership, referral, referral.owner ?? asked.by, at),
        history: { kind: 'not-agreed', text: comment },
        mails: [toldWorker, toSender(referral, 'reopened')],
        writes: [putDecision(referral.reference, reopened)],
      }
    }
    return {
      transition: 'not-agreed',
      next: { proposal: undefined },
      history: { kind: 'not-agreed', text: comment },
      mails: [toldWorker],
      writes: [putDecision(referral.reference, refused)],
    }
  },
)
