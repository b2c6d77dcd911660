import { changeUseCase } from '#functions/platform/change-use-case.ts'
import { decisionDue } from '#functions/platform/clocks.ts'
import { refOf } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import type { maseOperations } from '#shared/api/mase.ts'
import type { InputOf } from '#shared/api/operation.ts'
import type { MaseProgress } from '#shared/referral/referral.ts'

type Operations = typeof maseOperations

/** Accepts it, so that it can be put on an agenda. */
export const acceptForMase = changeUseCase<InputOf<Operations['acceptForMase']>>(
  'acceptForMase',
  'mase.screen',
  ({ person, referral }) => ({
    transition: 'accept-for-mase',
    next: { mase: { ...(referral.mase as MaseProgress), acceptedBy: refOf(person) } },
    history: { kind: 'accept-for-mase' },
  }),
)

/**
 * Hands it back with a reason: to the MASH, where it came from there, and its clock goes on; else to its sender, who
 * finds everything as it was and can send it another way.
 */
export const handBack = changeUseCase<InputOf<Operations['handBack']>>(
  'handBack',
  'mase.screen',
  ({ person, referral, partnership }, { reason }, at) => {
    const mase = {
      ...(referral.mase as MaseProgress),
      acceptedBy: undefined,
      handedBack: { by: refOf(person), at, reason },
    }
    const tellSender = {
      kind: 'handed-back' as const,
      to: { person: referral.author.id },
      path: pages.assessment(referral.reference),
    }
    if (referral.mase?.from === 'mash')
      return {
        transition: 'hand-back-to-mash',
        next: { mase, owner: undefined, dueAt: decisionDue(partnership, referral) },
        history: { kind: 'hand-back-to-mash', text: reason },
        mails: [
          {
            kind: 'handed-back',
            to: { contact: partnership.frontDoors.mash },
            path: pages.mash(referral.reference),
          },
          tellSender,
        ],
      }
    return {
      transition: 'hand-back-to-sender',
      // A draft again, and its agency's alone until it is sent once more.
      next: { mase, signOff: { status: 'not-asked' }, desks: [] },
      history: { kind: 'hand-back-to-sender', text: reason },
      mails: [tellSender],
    }
  },
)
