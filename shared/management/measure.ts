import { type Decision, outcomesOf } from '../decision/decision.ts'
import { acknowledgedAt } from '../referral/acknowledged.ts'
import type { Outcome } from '../referral/outcomes.ts'
import type { Rating } from '../referral/ratings.ts'
import type { AgencyRef, Referral } from '../referral/referral.ts'

/** What became of a referral at the MASH: an outcome, or that it was passed on. */
export type Ending = Outcome | 'mase'

/** What one referral adds to the measures of the MASH. Names no child, and says nothing that was written. */
export interface Measure {
  readonly agency: AgencyRef
  readonly sentAt: string
  /** As it was when it was first decided; before that, as it is. */
  readonly rating?: Rating
  /** Whether its clock runs, stands still, or has been answered. */
  readonly clock: 'running' | 'paused' | 'answered'
  readonly dueAt?: string
  readonly doneAt?: string
  readonly acknowledgeBy?: string
  readonly acknowledgedAt?: string
  /** What was decided last; the one that does most comes first where there are several. */
  readonly endings: readonly Ending[]
  /** Who has decided it; ids, so that nobody is asked to look at their own work. */
  readonly deciders: readonly string[]
  /** There was an earlier referral that seems to be about the same child within twelve months. */
  readonly again: boolean
  /** Sent before anybody at its agency had authorised it. */
  readonly sentWithoutSignOff: boolean
  readonly reopened: number
  readonly reconsidered: number
}

/** What a referral adds to the measures; nothing where it has not come to the MASH. */
export function measureOf(referral: Referral): Measure | undefined {
  const { sentAt, desks, agency, measured, signOff } = referral
  if (!sentAt || !desks.includes('mash')) return undefined
  return {
    agency: { id: agency.id, name: agency.name },
    sentAt,
    rating: measured?.doneAt ? measured.rating : referral.rating?.level,
    clock: clockOf(referral),
    dueAt: measured?.doneAt ? measured.dueAt : referral.dueAt,
    doneAt: measured?.doneAt,
    acknowledgeBy: referral.acknowledgeBy,
    acknowledgedAt: measured?.toldAt ?? acknowledgedAt(referral),
    endings: endingsOf(referral),
    deciders: measured?.deciders ?? [],
    again: (referral.repeat?.earlier ?? 0) > 0,
    sentWithoutSignOff: signOff.status === 'sent-without' || signOff.withoutReason !== undefined,
    reopened: measured?.reopened ?? 0,
    reconsidered: measured?.reconsidered ?? 0,
  }
}

function clockOf({ measured, state }: Referral): Measure['clock'] {
  if (measured?.doneAt) return 'answered'
  return state === 'returned' ? 'paused' : 'running'
}

/** A decision that was opened again does not stand. */
const standing = ({ state, decision }: Referral): Decision | undefined =>
  state === 'decided' || state === 'reconsideration' ? decision : undefined

function endingsOf(referral: Referral): Ending[] {
  const decision = standing(referral)
  if (decision) return outcomesOf(decision)
  return referral.mase?.from === 'mash' && !referral.mase.handedBack ? ['mase'] : []
}
