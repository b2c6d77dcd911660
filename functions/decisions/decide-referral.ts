import { changeUseCase, refuse } from '#functions/platform/change-use-case.ts'
import { putDecision } from '#functions/platform/decision-item.ts'
import { refuseUnlessHolder } from '#functions/platform/holder.ts'
import { type OpenedReferral, refOf } from '#functions/platform/open.ts'
import { agreementFor, usualAgreement } from '#shared/decision/agreement.ts'
import {
  type Decision,
  type DecisionDetails,
  type FamilyTold,
  outcomesOf,
} from '#shared/decision/decision.ts'
import { reckonDates } from '#shared/decision/reckon-dates.ts'
import { decisionWords } from '#shared/decision/words.ts'
import { toManagers, toSender } from './mails.ts'
import { type DecisionInput, othersOf, readDecision } from './read-decision.ts'

/**
 * Decides, with what each outcome asks for. Where the partnership asks for a manager's agreement it waits for that, its
 * clock running, and the sender is told nothing; protection waits for nobody, and the manager looks at it afterwards.
 */
export const decideReferral = changeUseCase<DecisionInput>(
  'decideReferral',
  'mash.triage',
  (opened, input, at) => {
    const { referral } = opened
    const notHis = refuseUnlessHolder(opened)
    if (notHis) return notHis
    if (referral.state === 'in-triage' && !referral.rating?.by)
      return refuse({
        kind: 'invalid',
        errors: [{ field: 'outcome', message: 'Rate this referral first, so that its clock is right' }],
      })
    const read = readDecision(opened, input, at)
    if (!read.ok) return refuse({ kind: 'invalid', errors: read.failure })
    const decision = makeDecision(opened, input, read.value, at)
    const { agreement, by, number } = decision
    const waits = agreement?.when === 'before'
    return {
      transition: waits ? 'propose' : 'decide',
      next: waits
        ? { proposal: decision, decisions: number }
        : { decision, decisions: number, reconsideration: undefined, dueAt: undefined },
      history: { kind: waits ? 'propose' : 'decide', text: decisionWords(decision) },
      mails: [
        ...(waits ? [] : [toSender(referral, 'outcome')]),
        ...(agreement ? [toManagers(referral, by.id)] : []),
      ],
      writes: [putDecision(referral.reference, decision)],
    }
  },
  othersOf,
)

function makeDecision(
  { person, partnership, referral }: OpenedReferral,
  input: DecisionInput,
  read: { readonly details: DecisionDetails; readonly family: FamilyTold },
  at: string,
): Decision {
  const { outcome, reasons, senderShould } = input
  const [, ...further] = outcomesOf(input)
  return {
    number: (referral.decisions ?? 0) + 1,
    outcome,
    further: [...new Set(further)],
    ...read,
    dates: reckonDates(read.details, Date.parse(referral.sentAt ?? at), partnership.calendar),
    reasons,
    senderShould,
    by: refOf(person),
    at,
    agreement: agreementFor(partnership.agreement ?? usualAgreement, input, referral),
  }
}
