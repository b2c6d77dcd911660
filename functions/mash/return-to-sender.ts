import { changeUseCase } from '#functions/platform/change-use-case.ts'
import { refOf } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import type { mashOperations } from '#shared/api/mash.ts'
import type { InputOf } from '#shared/api/operation.ts'
import { refuseUnlessHolder } from './holder.ts'

/** Returns it to its sender with a question. The clock stands still until the answer; its worker keeps it. */
export const returnToSender = changeUseCase<InputOf<(typeof mashOperations)['returnToSender']>>(
  'returnToSender',
  'mash.triage',
  (opened, { question }, at) => {
    const { person, referral } = opened
    return (
      refuseUnlessHolder(opened) ?? {
        transition: 'return-to-sender',
        next: {
          question: { text: question, by: refOf(person), at },
          pauses: [...referral.pauses, { from: at }],
          dueAt: undefined,
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
