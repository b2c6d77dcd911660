import { changeUseCase, refuse } from '#functions/platform/change-use-case.ts'
import { describeConflict } from '#functions/platform/describe-conflict.ts'
import { refOf } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import {
  answerersOf,
  type ReconsiderationWait,
  reconsiderationItem,
} from '#functions/platform/reconsideration-item.ts'
import type { decisionOperations } from '#shared/api/decisions.ts'
import type { InputOf } from '#shared/api/operation.ts'
import { nextStep, type Reconsideration, usualEscalation } from '#shared/decision/reconsideration.ts'
import { findToOpen } from '#shared/referral/to-open.ts'
import { addLimit } from '#shared/time/limit.ts'

const notNow = (detail: string) => refuse({ kind: 'conflict', detail })

/**
 * Asks that the decision is looked at again: by its sender, or a safeguarding lead of their agency. Each time it is the
 * next step of the partnership's ladder, with its own limit; whoever owes the answer is told.
 */
export const askReconsideration = changeUseCase<InputOf<(typeof decisionOperations)['askReconsideration']>>(
  'askReconsideration',
  'assessment.reconsider',
  ({ person, partnership, referral }, { reason, wanted }, at) => {
    const { author, decision, reference, reconsideration: before, state } = referral
    if (state !== 'decided' || !decision)
      return refuse({ kind: 'conflict', detail: describeConflict(referral, person) })
    const toOpen = author.id === person.id ? findToOpen(referral) : undefined
    if (toOpen)
      return notNow(
        `Open the ${toOpen.what === 'answer' ? 'answer' : 'outcome'} first: it gives the reasons.`,
      )
    const next = nextStep(partnership.escalation ?? usualEscalation, before)
    if (!next)
      return notNow(
        `Every step has answered. Ring the MASH on ${partnership.mashPhone}, with your safeguarding lead, if you still do not agree.`,
      )
    const { place, step } = next
    const dueAt = addLimit(at, step.within, partnership.calendar)
    const asked: Reconsideration = {
      step: place,
      stepName: step.name,
      askedBy: refOf(person),
      at,
      reason,
      wanted,
      dueAt,
      answers: before?.answers ?? [],
    }
    const wait: ReconsiderationWait = {
      reference,
      partnership: partnership.code,
      ...(step.contact ? { contact: step.contact } : {}),
      decidedBy: decision.by.id,
      dueAt,
      next: dueAt,
    }
    return {
      transition: 'ask-reconsideration',
      next: { reconsideration: asked, dueAt },
      history: { kind: 'ask-reconsideration', text: `${step.name}. ${reason}\n\n${wanted}` },
      mails: [{ kind: 'reconsideration-asked', to: answerersOf(wait), path: pages.reconsider(reference) }],
      writes: [{ put: reconsiderationItem(wait) }],
    }
  },
)
