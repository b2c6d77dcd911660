import type { Answers } from '../form/answers/answers.ts'
import type { Section } from '../form/format/definition.ts'
import type { PersonRef } from '../referral/referral.ts'

/**
 * Where a contribution is.
 *
 * asked      the post that was asked has not answered yet, or not all
 * given      it has answered, and its author may take that in
 * declined   it has said why it cannot
 * withdrawn  the author no longer asks; what was typed until then is not shown to them
 */
export const contributionStates = ['asked', 'given', 'declined', 'withdrawn'] as const
export type ContributionState = (typeof contributionStates)[number]

/** Who answered: a person of the post that was asked, by the name and post that they had then. */
export interface Contributor extends PersonRef {
  readonly agency: string
}

/**
 * A part of an assessment that another agency was asked to add: some of its pages, to a post of the directory. What is
 * answered stands beside the assessment until its author takes it in, so that nobody overwrites anybody.
 */
export interface Contribution {
  readonly id: string
  readonly reference: string
  readonly partnership: string
  readonly contactId: string
  /** The post and organisation, as the directory named them then. */
  readonly askedOf: string
  /** Ids of the sections of the assessment. */
  readonly sections: readonly string[]
  /** What its author asks, in their words. */
  readonly ask: string
  readonly askedBy: PersonRef
  readonly fromAgency: string
  readonly askedAt: string
  readonly state: ContributionState
  readonly version: number
  readonly by?: Contributor
  /** When it was given or declined. */
  readonly answeredAt?: string
  readonly whyNot?: string
  /** Sections that the author has taken in. */
  readonly takenIn: readonly string[]
}

/** One page of a contribution, as it was typed. */
export interface ContributionPage {
  readonly contribution: string
  readonly section: string
  readonly answers: Answers
  readonly version: number
}

/** A contribution in a list of those who were asked. Names no child. */
export type ContributionRow = Pick<
  Contribution,
  'id' | 'reference' | 'askedOf' | 'askedBy' | 'fromAgency' | 'askedAt' | 'state' | 'answeredAt'
> & {
  /** Of a record that was restricted since: who asked is withheld, and it does not open. */
  readonly restricted?: true
}

/** All that a contributor sees of an assessment: who the child is, what is asked, and their own part. */
export interface ContributionView extends ContributionRow {
  readonly ask: string
  readonly version: number
  readonly whyNot?: string
  /** While the assessment is written. Afterwards they see their own part alone. */
  readonly child?: { readonly name?: string; readonly dateOfBirth?: string }
  readonly tool: string
  readonly sections: readonly Section[]
  readonly pages: readonly ContributionPage[]
  /** The assessment is still being written: what is added can still be taken in. */
  readonly open: boolean
}

/** What the author sees: the answers only once they are given. */
export interface ContributionForAuthor extends Contribution {
  readonly pages: readonly ContributionPage[]
}
