import type { OperationName, Operations } from '#shared/api/index.ts'
import type { InputOf } from '#shared/api/operation.ts'
import type { DateParts, Mark, Row } from '#shared/form/answers/answers.ts'
import type { Danger, FormRef } from '#shared/referral/referral.ts'
import type { PartnerStep } from './partner-answers.ts'

/** What somebody answered, by question id: a value, or why there is none. */
export type Said = Readonly<
  Record<string, string | readonly string[] | DateParts | readonly Row[] | { readonly mark: Mark }>
>

type Rest<Name extends OperationName> = Omit<InputOf<Operations[Name]>, 'reference' | 'version'>

type StepOf<Name extends OperationName> = {
  /** The subject of the sign-in of whoever does it. */
  readonly by: string
  readonly does: Name
} & (object extends Rest<Name> ? { readonly with?: Rest<Name> } : { readonly with: Rest<Name> })

type StepName =
  | 'chooseRoute'
  | 'askForContribution'
  | 'askForSignOff'
  | 'authorise'
  | 'sendReferral'
  | 'claimReferral'
  | 'rateReferral'
  | 'acknowledgeReferral'
  | 'returnToSender'
  | 'decideReferral'
  | 'agreeToDecision'
  | 'reopenReferral'
  | 'openOutcome'
  | 'askReconsideration'
  | 'passToMase'
  | 'passOn'
  | 'acceptForMase'
  | 'askForMase'
  | 'putOnAgenda'
  | 'keepReview'
  | 'restrictReferral'
  | 'askPartners'

/** One thing that somebody does with a referral. Each is one change of it. */
export type Step = { readonly [Name in StepName]: StepOf<Name> }[StepName]

/** A piece of casework: what its author answered, and what became of it. Child, people and places are invented. */
export interface Case {
  readonly id: string
  /** The subject of its author's sign-in. */
  readonly author: string
  /** The assessment tool; the NWG tool when left out. */
  readonly tool?: FormRef
  readonly danger: Danger
  readonly assessment: Said
  /** What the author answered beyond what the hub fills in from the assessment. */
  readonly marf?: Said
  readonly mase?: Said
  readonly steps: readonly Step[]
  /** What agencies answered that the last of the steps has asked. */
  readonly partners?: readonly PartnerStep[]
  /** How many days ago all this was, or which part of a day; just now when left out. */
  readonly daysAgo?: number
  /** A review that its author has made since. */
  readonly review?: Review
}

/** What has changed since the last version, and what became of the review. */
export type Review = Pick<Case, 'danger' | 'assessment' | 'steps' | 'daysAgo'>

/** The tool that a case is assessed with. */
export const toolOf = ({ tool = { id: 'nwg', version: '2017' } }: Case): FormRef => tool
