import type { Rating } from '../referral/ratings.ts'
import type { PersonRef } from '../referral/referral.ts'
import type { Answerer, Handling } from './answer.ts'
import type { Recipient } from './may-pass-on.ts'

/**
 * Where a request for information is.
 *
 * asked          the post that was asked has not answered yet
 * answered       it has told what it knows
 * nothing-known  it has looked, and knows nothing about anybody named
 * refused        it has said why it does not answer
 * withdrawn      the MASH asks no longer
 */
export const requestStates = ['asked', 'answered', 'nothing-known', 'refused', 'withdrawn'] as const
export type RequestState = (typeof requestStates)[number]

/** Somebody whom an agency is asked about: what it is shown of them, and nothing else. */
export interface AskedAbout {
  readonly who: 'child' | 'sibling' | 'household'
  readonly name: string
  /** Date of birth, or expected date of birth, in words. */
  readonly born?: string
  readonly relationship?: string
  /** Only where the worker chose to give it. */
  readonly address?: string
}

/** Whether the family knows that agencies are asked. Asking tells an agency that there is a worry. */
export const familyKnows = {
  agrees: 'The family knows and agrees',
  told: 'The family knows and does not agree',
  'not-asked': 'The family has not been asked',
} as const
export type FamilyKnows = keyof typeof familyKnows
export const familyKnowsIds = Object.keys(familyKnows) as [FamilyKnows, ...FamilyKnows[]]

/** The MASH asks the agency that owns an answer for leave to pass it on. */
export interface Leave {
  readonly id: string
  readonly to: Recipient
  readonly toWhom: string
  readonly why: string
  readonly askedBy: PersonRef
  readonly askedAt: string
  readonly state: 'asked' | 'agreed' | 'refused'
  /** The condition it is given under, or why it is not given. */
  readonly words?: string
  readonly by?: Answerer
  readonly at?: string
}

/** A request for information to one post of the directory. */
export interface InformationRequest {
  readonly id: string
  readonly reference: string
  readonly partnership: string
  readonly contactId: string
  /** The post and its organisation, as the directory named them then. */
  readonly post: string
  readonly organisation: string
  readonly ask: string
  readonly about: readonly AskedAbout[]
  /** Why it is asked, as the agency reads it. */
  readonly because: string
  /** Why this agency: what makes it proportionate. */
  readonly whyThisAgency: string
  readonly family: FamilyKnows
  readonly whyNotAsked?: string
  readonly askedBy: PersonRef
  readonly fromAgency: string
  readonly askedAt: string
  readonly dueAt: string
  readonly rating?: Rating
  readonly state: RequestState
  readonly version: number
  /** How many versions of an answer there are. */
  readonly answers: number
  /** Set by the owner when it answers, and whenever it changes it later. */
  readonly handling?: Handling
  readonly condition?: string
  readonly handlingAt?: string
  /** How often that was changed by itself, without another answer. */
  readonly handlings?: number
  readonly leaves: readonly Leave[]
  readonly by?: Answerer
  readonly answeredAt?: string
  readonly whyRefused?: string
  readonly withdrawn?: { readonly by: PersonRef; readonly at: string; readonly reason: string }
}
