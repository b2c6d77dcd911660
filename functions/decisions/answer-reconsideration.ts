import { changeUseCase, refuseBecause } from '#functions/platform/change-use-case.ts'
import { putDecision } from '#functions/platform/decision-item.ts'
import { refOf } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import { stopWaitingForAnswer } from '#functions/platform/reconsideration-item.ts'
import type { decisionOperations } from '#shared/api/decisions.ts'
import type { InputOf } from '#shared/api/operation.ts'
import { whyNotAgree } from '#shared/decision/agreement.ts'
import { isOpen, type Reconsideration, whyNotAnswer } from '#shared/decision/reconsideration.ts'
import { conflictNow } from './conflict-now.ts'
import { openAgain } from './open-again.ts'

/**
 * Answers a sender who does not agree, by somebody who had no part in the decision: it stands, with the reasons, or it is
 * open again and with who answers.
 */
export const answerReconsideration = changeUseCase<
  InputOf<(typeof decisionOperations)['answerReconsideration']>
>('answerReconsideration', 'mash.agree', ({ person, partnership, referral }, { result, reasons }, at) => {
  const { author, decision, reference, reconsideration: asked, state } = referral
  if (state !== 'reconsideration' || !asked || !decision || !isOpen(asked)) return conflictNow(referral)
  const objection = whyNotAnswer(person.id, decision, asked) ?? whyNotAgree(person.id, decision, referral)
  if (objection) return refuseBecause(objection)
  const by = refOf(person)
  const { answers, dueAt: _, ...what } = asked
  const answered: Reconsideration = {
    ...asked,
    answers: [...answers, { asked: what, result, reasons, by, at }],
  }
  const mails = [...new Set([asked.askedBy.id, author.id])].map((id) => ({
    kind: 'reconsideration-answered' as const,
    to: { person: id },
    path: pages.assessment(reference),
  }))
  const shared = { mails, writes: [stopWaitingForAnswer(reference)] }
  if (result === 'upheld')
    return {
      ...shared,
      transition: 'uphold',
      next: { reconsideration: answered, dueAt: undefined },
      history: { kind: 'uphold', text: reasons },
    }
  return {
    ...shared,
    transition: 'reopen-on-request',
    next: { ...openAgain(partnership, referral, by, at), reconsideration: answered },
    history: { kind: 'reopen-on-request', text: reasons },
    writes: [
      ...shared.writes,
      putDecision(reference, { ...decision, reopened: { by, at, reason: reasons } }),
    ],
  }
})
