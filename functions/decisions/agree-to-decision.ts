import { changeUseCase, refuseBecause } from '#functions/platform/change-use-case.ts'
import { putDecision } from '#functions/platform/decision-item.ts'
import { refOf } from '#functions/platform/open.ts'
import type { decisionOperations } from '#shared/api/decisions.ts'
import type { InputOf } from '#shared/api/operation.ts'
import { awaited, whyNotAgree } from '#shared/decision/agreement.ts'
import type { Agreement, Decision } from '#shared/decision/decision.ts'
import { decisionWords } from '#shared/decision/words.ts'
import { conflictNow } from './conflict-now.ts'
import { toSender, toWorker } from './mails.ts'

/**
 * Agrees to what another has decided. What waited for it is decided now, and only now its sender is told. What could not
 * wait is marked as agreed to.
 */
export const agreeToDecision = changeUseCase<InputOf<(typeof decisionOperations)['agreeToDecision']>>(
  'agreeToDecision',
  'mash.agree',
  ({ person, referral }, { comment }, at) => {
    const asked = awaited(referral)
    if (!asked) return conflictNow(referral)
    const objection = whyNotAgree(person.id, asked, referral)
    if (objection) return refuseBecause(objection)
    const agreement: Agreement = {
      ...asked.agreement,
      answer: { agreed: true, by: refOf(person), at, comment },
    }
    if (agreement.when === 'after') {
      const decision: Decision = { ...asked, agreement }
      return {
        next: { decision },
        history: { kind: 'agreed-after', text: comment },
        mails: [toWorker(referral, 'agreed', asked.by.id)],
        writes: [putDecision(referral.reference, decision)],
      }
    }
    const decision: Decision = { ...asked, proposedAt: asked.at, at, agreement }
    return {
      transition: 'agree',
      next: { decision, proposal: undefined, reconsideration: undefined, dueAt: undefined },
      history: { kind: 'agree', text: decisionWords(decision) },
      mails: [toSender(referral, 'outcome'), toWorker(referral, 'agreed', asked.by.id)],
      writes: [putDecision(referral.reference, decision)],
    }
  },
)
