/**
 * Where it comes from, in plain questions: partners do not grade (domain.md 4.1). What is said here names nobody; whoever told
 * it, and how, is kept with the source (`Source`).
 */
export interface Provenance {
  readonly know: HowKnown
  /** Whether anything else points the same way. */
  readonly corroborated: 'yes' | 'no' | 'not-known'
  /** Whether they have reason to think that it is untrue, or said to do harm; what they think stands with the source. */
  readonly doubted: 'yes' | 'no' | 'not-known'
  /** Whether somebody could be hurt if it came out that it was told. */
  readonly sourceAtRisk: 'yes' | 'no' | 'not-known'
}

/** How the person who gives it knows. */
export const howKnown = {
  'saw-or-heard': 'I saw or heard it myself',
  'told-first-hand': 'Somebody told me what they saw or heard themselves',
  'told-second-hand': 'Somebody told me what they had from somebody else',
  read: 'I read it: a message, a post, a record',
  'worked-out': 'I worked it out from several things, or have a feeling about it',
  'not-known': 'I do not know where it comes from',
} as const
export type HowKnown = keyof typeof howKnown
export const howKnownIds = Object.keys(howKnown) as [HowKnown, ...HowKnown[]]
