import { changeUseCase, refuse } from '#functions/platform/change-use-case.ts'
import { refOf } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import type { mashOperations } from '#shared/api/mash.ts'
import type { InputOf } from '#shared/api/operation.ts'
import { outcomes } from '#shared/referral/outcomes.ts'
import { refuseUnlessHolder } from './holder.ts'

/** Decides, with reasons and what the sender should do now; the sender is told that there is a decision. */
export const decideReferral = changeUseCase<InputOf<(typeof mashOperations)['decideReferral']>>(
  'decideReferral',
  'mash.triage',
  (opened, { outcome, reasons, senderShould }, at) => {
    const { person, referral } = opened
    if (referral.state === 'in-triage' && !referral.rating?.by)
      return refuse({
        kind: 'invalid',
        errors: [{ field: 'outcome', message: 'Rate this referral first, so that its clock is right' }],
      })
    return (
      refuseUnlessHolder(opened) ?? {
        transition: 'decide',
        next: { decision: { outcome, reasons, senderShould, by: refOf(person), at }, dueAt: undefined },
        history: { kind: 'decide', text: `${outcomes[outcome]}. ${reasons}` },
        mails: [
          { kind: 'outcome', to: { person: referral.author.id }, path: pages.assessment(referral.reference) },
        ],
      }
    )
  },
)
