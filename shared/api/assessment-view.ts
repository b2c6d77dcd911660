import type { ContributionForAuthor } from '../contributions/contribution.ts'
import type { EscalationStep } from '../decision/reconsideration.ts'
import type { Answers } from '../form/answers/answers.ts'
import type { FrozenDocument } from '../form/document/document.ts'
import type { FormDefinition } from '../form/format/definition.ts'
import type { Kept, WordingSeen } from '../language/wording.ts'
import type { HistoryEntry } from '../referral/history.ts'
import type { FormName, Referral } from '../referral/referral.ts'

/** One saved page of a form. `version` 0 means never saved. */
export interface SavedSection {
  readonly form: FormName
  readonly section: string
  readonly answers: Answers
  readonly version: number
  readonly savedAt: string
  readonly savedBy: string
  /** The version that its answers were carried over from; gone once somebody has looked at it and saved it. */
  readonly carriedFrom?: string
  /** Holds only what was typed before the assessment was started: the rest is filled in from what is known. */
  readonly begun?: true
  /** The phrases of the language helper that stand on this page, or stood there when it was saved before. */
  readonly wording?: WordingSeen
}

/** What an earlier record of the same child and agency says of the child and the family, and when it was written. */
export interface EarlierRecord {
  readonly reference: string
  readonly at: string
  readonly forms: readonly { readonly definition: FormDefinition; readonly answers: Answers }[]
}

/** All that its own agency sees of a referral. */
export interface AssessmentView {
  readonly referral: Referral
  readonly sections: readonly SavedSection[]
  /** The phrases that its author keeps, with the reasons. */
  readonly wording: readonly Kept[]
  /** The assessment tool, where it is one of the partnership's own; the others come with the hub. */
  readonly tool?: FormDefinition
  /** What other agencies were asked to add, with what they gave. */
  readonly contributions: readonly ContributionForAuthor[]
  /** Present once sent: the forms as they were asked and answered. */
  readonly document?: FrozenDocument[]
  readonly history: readonly HistoryEntry[]
  /** Who looks at a decision again, step by step, where the sender does not agree with it. */
  readonly escalation: readonly EscalationStep[]
  readonly author: {
    readonly name: string
    readonly post: string
    readonly email: string
    readonly phone?: string
    /** Their line manager or safeguarding lead, as they have told the hub. */
    readonly manager?: string
  }
}
