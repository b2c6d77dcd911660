import { changeUseCase } from '#functions/platform/change-use-case.ts'
import { isNew } from '#functions/platform/commit.ts'
import { fingerprint } from '#functions/platform/dependencies.ts'
import { refuseUnlessHolder } from '#functions/platform/holder.ts'
import { type OpenedReferral, refOf } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import { shareItem } from '#functions/platform/share-items.ts'
import type { mashOperations } from '#shared/api/mash.ts'
import type { InputOf } from '#shared/api/operation.ts'
import type { Share } from '#shared/sharing/share.ts'

type Input = InputOf<(typeof mashOperations)['passToMase']>

/** Passes it on to the MASE with the reason. All that was written goes with it; coordinator and sender are told. */
export const passToMase = changeUseCase<Input>('passToMase', 'mash.triage', (opened, input, at) => {
  const { partnership, referral } = opened
  const { reason } = input
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
      writes: [{ put: shareItem(shareWithMase(opened, input, at)), when: isNew }],
    }
  )
})

/** Like everything that is passed on, it is recorded: why, by what right, and that it was all of the record. */
const shareWithMase = (
  { person, partnership, referral }: OpenedReferral,
  { reason, gateway }: Input,
  at: string,
): Share => ({
  id: fingerprint(`${referral.reference} ${referral.version + 1} mase`),
  reference: referral.reference,
  partnership: partnership.code,
  to: { kind: 'mase', name: 'The MASE' },
  purpose: reason,
  gateway,
  parts: [{ id: 'record', title: 'The whole record' }],
  by: refOf(person),
  from: `MASH of ${partnership.name}`,
  at,
  state: 'handed-over',
  version: 1,
})
