import type { PersonRef } from './referral.ts'

/**
 * What a person said of two records: that they are about the same child, about two children, or that what was said
 * before is taken back. The hub itself says none of these.
 */
export interface ChildJudgement {
  readonly verdict: 'same' | 'different' | 'undone'
  readonly by: PersonRef
  readonly at: string
  readonly reason?: string
  /** By somebody of the agency that wrote both, or by the MASH, which sees across the partnership. */
  readonly within: 'agency' | 'partnership'
}

/** The judgement as it stands under one of the two records. */
export interface StoredJudgement extends ChildJudgement {
  readonly other: string
}
