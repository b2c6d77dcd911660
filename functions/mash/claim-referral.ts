import { changeUseCase } from '#functions/platform/change-use-case.ts'
import { refuseUnlessHolder } from '#functions/platform/holder.ts'
import { refOf } from '#functions/platform/open.ts'
import type { mashOperations } from '#shared/api/mash.ts'
import type { InputOf } from '#shared/api/operation.ts'

type Operations = typeof mashOperations

/** Takes a referral. Of two at once the database lets one through; the other is told who. */
export const claimReferral = changeUseCase<InputOf<Operations['claimReferral']>>(
  'claimReferral',
  'mash.triage',
  ({ person }) => ({ transition: 'claim', next: { owner: refOf(person) }, history: { kind: 'claim' } }),
)

/** Puts it back for somebody else, with the reason. */
export const releaseReferral = changeUseCase<InputOf<Operations['releaseReferral']>>(
  'releaseReferral',
  'mash.triage',
  (opened, { reason }) =>
    refuseUnlessHolder(opened) ?? {
      transition: 'release',
      next: { owner: undefined },
      history: { kind: 'release', text: reason },
    },
)
