import { changeUseCase } from '#functions/platform/change-use-case.ts'
import { refuseUnlessHolder } from '#functions/platform/holder.ts'
import { pages } from '#functions/platform/pages.ts'
import type { mashOperations } from '#shared/api/mash.ts'
import type { InputOf } from '#shared/api/operation.ts'

/** Passes it on to the MASE with the reason. All that was written goes with it; coordinator and sender are told. */
export const passToMase = changeUseCase<InputOf<(typeof mashOperations)['passToMase']>>(
  'passToMase',
  'mash.triage',
  (opened, { reason }, at) => {
    const { partnership, referral } = opened
    return (
      refuseUnlessHolder(opened) ?? {
        transition: 'pass-to-mase',
        next: {
          desks: [...new Set([...referral.desks, 'mase' as const])],
          mase: { from: 'mash', reason, at },
          dueAt: undefined,
        },
        history: { kind: 'pass-to-mase', text: reason },
        mails: [
          {
            kind: 'received-mase',
            to: { contact: partnership.frontDoors.mase },
            path: pages.mase(referral.reference),
          },
          {
            kind: 'passed-to-mase',
            to: { person: referral.author.id },
            path: pages.assessment(referral.reference),
          },
        ],
      }
    )
  },
)
