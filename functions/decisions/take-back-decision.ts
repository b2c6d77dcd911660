import { changeUseCase, refuseBecause } from '#functions/platform/change-use-case.ts'
import { putDecision } from '#functions/platform/decision-item.ts'
import type { decisionOperations } from '#shared/api/decisions.ts'
import type { InputOf } from '#shared/api/operation.ts'
import { conflictNow } from './conflict-now.ts'

/** Takes back one's own decision while it waits: it is in triage again, and nobody was told of it. */
export const takeBackDecision = changeUseCase<InputOf<(typeof decisionOperations)['takeBackDecision']>>(
  'takeBackDecision',
  'mash.triage',
  ({ person, referral }, _, at) => {
    const { proposal, reference, state } = referral
    if (state !== 'awaiting-agreement' || !proposal?.agreement) return conflictNow(referral)
    if (proposal.by.id !== person.id)
      return refuseBecause(
        `${proposal.by.name} (${proposal.by.post}) made this decision, and takes it back. A MASH manager may say that they do not agree.`,
      )
    return {
      transition: 'take-back-proposal',
      next: { proposal: undefined },
      history: { kind: 'take-back-proposal' },
      writes: [
        putDecision(reference, { ...proposal, agreement: { ...proposal.agreement, takenBackAt: at } }),
      ],
    }
  },
)
