import type { PersonRef } from '../referral/referral.ts'

/** Whether the agency knows something itself, or was told by somebody else. */
export const sources = {
  direct: 'We know it first hand',
  'third-party': 'Somebody else told us',
} as const
export type Source = keyof typeof sources
export const sourceIds = Object.keys(sources) as [Source, ...Source[]]

/** What kind of knowledge it is: the four that a decision must not mix up. */
export const kindsOfKnowledge = {
  witnessed: 'Witnessed: somebody of ours saw or heard it',
  reported: 'Reported: it was told to us',
  opinion: 'Opinion: what a professional thinks of it',
  hypothesis: 'Hypothesis: what may be, and is not known',
} as const
export type KindOfKnowledge = keyof typeof kindsOfKnowledge
export const kindIds = Object.keys(kindsOfKnowledge) as [KindOfKnowledge, ...KindOfKnowledge[]]

/** What the agency that owns an answer lets the MASH do with it. */
export const handlings = {
  'mash-only': 'To the MASH only',
  agencies: 'To the agencies that take part, and to the MASE',
  sender: 'To those agencies, and to the sender of the referral',
  'ask-first': 'Ask us first, each time',
} as const
export type Handling = keyof typeof handlings
export const handlingIds = Object.keys(handlings) as [Handling, ...Handling[]]

/** One thing that an agency knows. */
export interface Known {
  readonly known: string
  /** From whom, in words: "her form tutor". */
  readonly from: string
  readonly source: Source
  readonly kind: KindOfKnowledge
  /** The date or period, as it was written: "spring 2026". */
  readonly when?: string
}

/** Who answered: a person of the post that was asked, by the name and post that they had then. */
export interface Answerer extends PersonRef {
  readonly agency: string
}

/** What an agency has answered, one version of it. A correction is a new version beside the old one. */
export interface PartnerAnswer {
  /** Of the request that it answers. */
  readonly request: string
  /** 1 for the first. */
  readonly number: number
  /** Empty where nothing is known about anybody named. */
  readonly known: readonly Known[]
  /** Who looked, and in which systems. */
  readonly checkedBy?: string
  readonly systems?: string
  /** Whom to ask for more. */
  readonly contact?: string
  /** What somebody who visits must know to be safe. */
  readonly dangers?: string
  readonly by: Answerer
  readonly at: string
  /** It came after it was due. */
  readonly late?: true
  /** What had become of the referral before it came. */
  readonly after?: 'decided' | 'passed-on'
}

/** An answer as it is being typed: nothing of it need be there, or be right. */
export interface AnswerDraft {
  readonly request: string
  /** Counts every saving; 0 before the first. */
  readonly version: number
  readonly known: readonly Readonly<Partial<Record<keyof Known, string>>>[]
  readonly checkedBy?: string
  readonly systems?: string
  readonly contact?: string
  readonly dangers?: string
  readonly handling?: string
  readonly condition?: string
  readonly by?: Answerer
  readonly at?: string
}
