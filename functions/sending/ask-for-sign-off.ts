import { changeUseCase } from '#functions/platform/change-use-case.ts'
import { pages } from '#functions/platform/pages.ts'
import { signOffDue, stopWaitingForSignOff, waitForSignOff } from '#functions/platform/sign-off-item.ts'
import type { InputOf } from '#shared/api/operation.ts'
import type { sendingOperations } from '#shared/api/sending.ts'

type Operations = typeof sendingOperations

/** Asks the agency's safeguarding leads, other than the author, to read and authorise. */
export const askForSignOff = changeUseCase<InputOf<Operations['askForSignOff']>>(
  'askForSignOff',
  'assessment.write',
  ({ referral, partnership }, _, at) => {
    const dueAt = signOffDue(partnership, at)
    return {
      transition: 'ask-for-sign-off',
      next: { signOff: { status: 'asked', askedAt: at, dueAt } },
      history: { kind: 'ask-for-sign-off' },
      mails: [
        {
          kind: 'sign-off-asked',
          to: { leadsOf: referral.agency.id, except: referral.author.id },
          path: pages.signOff(referral.reference),
        },
      ],
      writes: [waitForSignOff(referral, dueAt)],
    }
  },
)

/** Takes it back to change it. What a lead has authorised would no longer be what is sent, so it must be asked again. */
export const takeBack = changeUseCase<InputOf<Operations['takeBack']>>(
  'takeBack',
  'assessment.write',
  ({ referral }) => ({
    transition: 'take-back',
    next: { signOff: { status: 'not-asked' } },
    history: { kind: 'take-back' },
    writes: [stopWaitingForSignOff(referral.reference)],
  }),
)
