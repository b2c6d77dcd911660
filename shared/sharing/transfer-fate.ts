import type { Outcome } from '../referral/outcomes.ts'
import type { Referral } from '../referral/referral.ts'
import type { State } from '../referral/states.ts'

/**
 * What the front door that passed a referral to another partnership learns of it there: that it arrived, was taken and
 * decided, and what it is asked. Nothing else crosses: no name of a child or a colleague, no reason, no rating.
 */
export interface TransferFate {
  readonly stage: 'received' | 'taken' | 'question' | 'mase' | 'decided'
  readonly at: string
  readonly acknowledged?: { readonly words: string; readonly at: string }
  readonly question?: { readonly text: string; readonly at: string; readonly answeredAt?: string }
  readonly outcome?: Outcome
  readonly senderShould?: string
}

const stages: Partial<Record<State, TransferFate['stage']>> = {
  new: 'received',
  'in-triage': 'taken',
  'awaiting-agreement': 'taken',
  returned: 'question',
  decided: 'decided',
  reconsideration: 'decided',
  'waiting-for-mase': 'mase',
  'accepted-for-mase': 'mase',
  'on-agenda': 'mase',
}

/** What the sending front door may know of a referral as it is now. */
export function transferFateOf(referral: Referral): TransferFate {
  const { state, updatedAt, acknowledged, question, decision } = referral
  const stage = stages[state] ?? 'taken'
  return {
    stage,
    at: updatedAt,
    ...(acknowledged ? { acknowledged: { words: acknowledged.words, at: acknowledged.at } } : {}),
    ...(question
      ? { question: { text: question.text, at: question.at, answeredAt: question.answeredAt } }
      : {}),
    ...(stage === 'decided' && decision
      ? { outcome: decision.outcome, senderShould: decision.senderShould }
      : {}),
  }
}
