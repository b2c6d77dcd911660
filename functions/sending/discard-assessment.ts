import { changeUseCase } from '#functions/platform/change-use-case.ts'
import { stopWaitingForSignOff } from '#functions/platform/sign-off-item.ts'
import { stopWaitingForWriting, waitForWriting } from '#functions/platform/written-item.ts'
import type { InputOf } from '#shared/api/operation.ts'
import type { sendingOperations } from '#shared/api/sending.ts'

type Operations = typeof sendingOperations

/** Gives up an assessment that was not sent. It stays, with its reason, and can be restored. */
export const discardAssessment = changeUseCase<InputOf<Operations['discardAssessment']>>(
  'discardAssessment',
  'assessment.send',
  ({ referral }, { reason }) => ({
    transition: 'discard',
    next: { signOff: { status: 'not-asked' } },
    history: { kind: 'discard', text: reason },
    writes: [
      stopWaitingForSignOff(referral.reference),
      ...(referral.call ? [stopWaitingForWriting(referral.reference)] : []),
    ],
  }),
)

/** Brings a discarded assessment back as a draft. */
export const restoreAssessment = changeUseCase<InputOf<Operations['restoreAssessment']>>(
  'restoreAssessment',
  'assessment.send',
  ({ referral }, _, at) => ({
    transition: 'restore',
    next: {},
    history: { kind: 'restore' },
    writes: referral.call && !referral.sentAt ? [waitForWriting(referral, referral.call, at)] : [],
  }),
)
