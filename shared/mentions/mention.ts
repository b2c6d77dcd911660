import type { FormName } from '../referral/referral.ts'

/** What can be mentioned in one referral and found again in another, in the order in which they are shown. */
export const mentionKinds = ['child', 'person', 'vehicle', 'telephone', 'email', 'handle', 'place'] as const
export type MentionKind = (typeof mentionKinds)[number]

/** Something that an answer names: a person, a number, a vehicle, a place. */
export interface Mention {
  readonly kind: MentionKind
  /** As it is shown: "AB12 CDE", "07700 900 123", "12 Harbour Row". */
  readonly text: string
  /** What the same thing gives however it is written. Two mentions with the same key may be of one thing. */
  readonly key: string
  /** Of a person, where it stands beside the name; ISO date. It may be another person with the same name. */
  readonly dateOfBirth?: string
  /** Where it is said, the first place of several. */
  readonly form: FormName
  readonly section: string
  /** The referral is about this child. */
  readonly subject?: true
  /** It stands only in answers that are kept for intelligence. */
  readonly withheld?: true
}

/** What was mentioned when a referral was sent. */
export interface StoredMentions {
  readonly sentAt: string
  readonly mentions: readonly Mention[]
  /** There were more than are kept. */
  readonly more?: true
}

/** As many as are kept of one referral: each is a small item, so that it can be found. */
export const MOST_MENTIONS = 40
