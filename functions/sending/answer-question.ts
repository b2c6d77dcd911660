import { changeUseCase } from '#functions/platform/change-use-case.ts'
import { decisionDue, endPause } from '#functions/platform/clocks.ts'
import { pages } from '#functions/platform/pages.ts'
import type { InputOf } from '#shared/api/operation.ts'
import type { sendingOperations } from '#shared/api/sending.ts'

/** Answers what the MASH asked; the worker who asked has it again, and the clock goes on. */
export const answerQuestion = changeUseCase<InputOf<(typeof sendingOperations)['answerQuestion']>>(
  'answerQuestion',
  'assessment.send',
  ({ referral, partnership }, { answer }, at) => {
    const pauses = endPause(referral.pauses, at)
    return {
      transition: 'answer-question',
      next: {
        question: referral.question && { ...referral.question, answer, answeredAt: at },
        pauses,
        dueAt: decisionDue(partnership, { ...referral, pauses }),
      },
      history: { kind: 'answer-question', text: answer },
      mails: referral.owner
        ? [
            {
              kind: 'question-answered',
              to: { person: referral.owner.id },
              path: pages.mash(referral.reference),
            },
          ]
        : [],
    }
  },
)
