import { changeUseCase } from '#functions/platform/change-use-case.ts'
import { refOf } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import { stopWaitingForSignOff } from '#functions/platform/sign-off-item.ts'
import type { InputOf } from '#shared/api/operation.ts'
import type { signOffOperations } from '#shared/api/sign-off.ts'

type Operations = typeof signOffOperations

/** Returns it to its author with what must change. */
export const returnToAuthor = changeUseCase<InputOf<Operations['returnToAuthor']>>(
  'returnToAuthor',
  'sign-off.authorise',
  ({ person, referral }, { comment }, at) => ({
    transition: 'return-to-author',
    next: { signOff: { ...referral.signOff, status: 'returned', by: refOf(person), at, comment } },
    history: { kind: 'return-to-author', text: comment },
    mails: [
      {
        kind: 'returned-to-author',
        to: { person: referral.author.id },
        path: pages.assessment(referral.reference),
      },
    ],
    writes: [stopWaitingForSignOff(referral.reference)],
  }),
)

/** Leaves a comment in the history. */
export const commentForAuthor = changeUseCase<InputOf<Operations['commentForAuthor']>>(
  'commentForAuthor',
  'sign-off.authorise',
  (_, { comment }) => ({ next: {}, history: { kind: 'comment', text: comment } }),
)
