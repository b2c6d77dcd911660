import type { PersonRef } from '../../referral/referral.ts'

/**
 * What a person said of two mentions, each in a referral of its own: that they are of one thing, that they are of two, or
 * that what was said before is taken back. The hub itself says none of these.
 */
export interface ThingJudgement {
  readonly verdict: 'same' | 'different' | 'undone'
  readonly by: PersonRef
  readonly at: string
  readonly reason?: string
  /** 1 for the first thing that was said of the two. */
  readonly version: number
}

/** One end of a judgement: a referral, and the mark of what it mentions. A mark tells nothing of it. */
export interface MentionPlace {
  readonly reference: string
  readonly mark: string
}

/** The judgement as it stands under one of the two referrals. */
export interface StoredThingJudgement extends ThingJudgement {
  readonly own: MentionPlace
  readonly other: MentionPlace
}

/** How a mention is named in an address: its referral and its mark. */
export const placeId = ({ reference, mark }: MentionPlace): string => `${reference}.${mark}`

const form = /^([A-Z]{3}-\d{4}-\d{4}-\d)\.([\w-]{8,40})$/

/** The mention that an address names; undefined where it names none. */
export function findPlace(id: string): MentionPlace | undefined {
  const [, reference, mark] = form.exec(id) ?? []
  return reference && mark ? { reference, mark } : undefined
}
