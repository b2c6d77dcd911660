import { outcomes } from '../referral/outcomes.ts'
import { type Decision, outcomesOf } from './decision.ts'

/** The outcomes of a decision in a line, the main one first. */
export const outcomeWords = (decision: Pick<Decision, 'outcome' | 'further'>): string =>
  outcomesOf(decision)
    .map((one) => outcomes[one])
    .join('; ')

/** What the history says of a decision: its outcomes and its reasons. */
export const decisionWords = (decision: Pick<Decision, 'outcome' | 'further' | 'reasons'>): string =>
  `${outcomeWords(decision)}. ${decision.reasons}`
