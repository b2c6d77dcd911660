import { changeUseCase } from '#functions/platform/change-use-case.ts'
import { decisionDue } from '#functions/platform/clocks.ts'
import { refuseUnlessHolder } from '#functions/platform/holder.ts'
import { refOf } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import type { mashOperations } from '#shared/api/mash.ts'
import type { InputOf } from '#shared/api/operation.ts'

/** Returns it to its sender with a question. The clock stands still until the answer, and keeps the reason; its worker keeps the referral. */
export const returnToSender = changeUseCase<InputOf<(typeof mashOperations)['returnToSender']>>(
  'returnToSender',
  'mash.triage',
  (opened, { question }, at) => {
    const { person, partnership, referral } = opened
    const pauses = [...referral.pauses, { from: at, reason: question }]
    return (
      refuseUnlessHolder(opened) ?? {
        transition: 'return-to-sender',
        next: {
          question: { text: question, by: refOf(person), at },
          pauses,
          dueAt: decisionDue(partnership, { ...referral, pauses }),
        },
        history: { kind: 'return-to-sender', text: question },
        mails: [
          {
            kind: 'question',
            to: { person: referral.author.id },
            path: pages.assessment(referral.reference),
          },
        ],
      }
    )
  },
)
