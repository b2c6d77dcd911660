import type { Outcome } from '../referral/outcomes.ts'
import type { PersonRef } from '../referral/referral.ts'

/** Whether somebody who is named for a strategy discussion was there. */
export const presences = {
  attended: 'Attended',
  invited: 'Invited',
  apologies: 'Sent apologies',
} as const
export type Presence = keyof typeof presences

/** Who takes part in a strategy discussion: a post of the directory, or one that stands in no directory. */
export interface Attendee {
  readonly contact?: string
  readonly post: string
  readonly organisation?: string
  readonly presence: Presence
}

/** The details of one outcome, by field: a text, a choice, a date ('2026-11-21'), a time ('14:05'), or who attends. */
export type OutcomeDetails = Readonly<Record<string, string | readonly Attendee[]>>
export type DecisionDetails = Readonly<Partial<Record<Outcome, OutcomeDetails>>>

/** Something that must be done by a date that follows from the decision, and the rule that says so. */
export interface ReckonedDate {
  readonly what: string
  /** A date, or a moment where the hour matters. */
  readonly by: string
  readonly source: string
}

/** Whether the family was told of the outcome: by whom, or why not. */
export interface FamilyTold {
  readonly told: 'yes' | 'not-yet' | 'no'
  readonly by?: string
  readonly whyNot?: string
}

/** What a MASH manager said to a decision that needs a second pair of eyes. */
interface AgreementAnswer {
  readonly agreed: boolean
  readonly by: PersonRef
  readonly at: string
  readonly comment?: string
}

/**
 * That a partnership asks for a manager's agreement, and why. `before`: the decision waits for it and nobody is told.
 * `after`: protection does not wait, and the manager looks at it afterwards.
 */
export interface Agreement {
  readonly when: 'before' | 'after'
  readonly because: readonly string[]
  readonly answer?: AgreementAnswer
  /** When its own author took it back before anybody answered. */
  readonly takenBackAt?: string
}

/** A decision of the MASH. Every one that was made or proposed is kept under its number. */
export interface Decision {
  /** Counts the decisions on one referral, those not agreed to included. */
  readonly number?: number
  readonly outcome: Outcome
  /** Outcomes beside the main one: a section 47 enquiry and the National Referral Mechanism. */
  readonly further?: readonly Outcome[]
  readonly details?: DecisionDetails
  readonly dates?: readonly ReckonedDate[]
  readonly reasons: string
  readonly senderShould: string
  readonly family?: FamilyTold
  readonly by: PersonRef
  /** When it was decided: where it waited for an agreement, when that was given. */
  readonly at: string
  readonly proposedAt?: string
  readonly agreement?: Agreement
  /** When the sender first opened it. */
  readonly openedAt?: string
  /** When it was opened again, by whom and why. */
  readonly reopened?: { readonly by: PersonRef; readonly at: string; readonly reason: string }
}

/** All outcomes of a decision, the main one first. */
export const outcomesOf = ({ outcome, further = [] }: Pick<Decision, 'outcome' | 'further'>): Outcome[] => [
  outcome,
  ...further.filter((one) => one !== outcome),
]
