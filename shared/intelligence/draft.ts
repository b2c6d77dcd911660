import type { FormName } from '../referral/referral.ts'
import type { Instant } from '../time/zone.ts'
import type { NamedRecipient } from './item.ts'
import type { ItemDetails, ItemKind } from './kinds.ts'
import type { Provenance } from './provenance.ts'
import type { Source } from './source.ts'

/** As many as are given at once: they become items in one transaction, which takes a hundred writes. */
export const MOST_PIECES = 10
/** As many as can be named as needing to know. */
export const MOST_NAMED = 20
/** A draft that nobody touches goes after so many days. */
export const DRAFT_DAYS = 14
/** How long the references of what was given are shown to whoever gave it. */
export const SHOWN_MINUTES = 60

/** One event about one child, person or thing, as it is being written. */
export interface DraftPiece {
  readonly id: string
  readonly kind: ItemKind
  readonly details: ItemDetails
  readonly what?: string
  readonly when?: string
  readonly where?: string
  readonly often?: string
  /** The question of the assessment that it came from, and what was said there. */
  readonly raised?: { readonly form: FormName; readonly question: string; readonly text: string }
}

/** Where it comes from, answered once for all pieces of a draft. */
export type DraftSource = Provenance & Pick<Source, 'toldBy' | 'howWords' | 'whoElseKnows' | 'caution'>

export interface DraftNamed extends NamedRecipient {
  readonly id: string
}

/** What somebody is giving and has not given yet. Only they find it, and it is kept encrypted. */
export interface SubmissionDraft {
  readonly id: string
  readonly version: number
  readonly startedAt: Instant
  readonly savedAt: Instant
  /** When it goes by itself, unless it is touched before. */
  readonly goesAt: Instant
  /** Whether there is a child whom they fear for: then a referral is made as well. */
  readonly fear: 'yes' | 'no'
  /** The assessment that its pieces come from. */
  readonly raisedIn?: string
  readonly pieces: readonly DraftPiece[]
  readonly source?: DraftSource
  readonly named: readonly DraftNamed[]
}

/** A draft as it stands in a list. */
export interface DraftRow extends Pick<SubmissionDraft, 'id' | 'startedAt' | 'savedAt' | 'goesAt'> {
  readonly kinds: readonly ItemKind[]
}

/** What was given, shown to its giver for a while. */
export interface GivenNow {
  readonly id: string
  readonly at: Instant
  readonly items: readonly { readonly reference: string; readonly kind: ItemKind }[]
  readonly fear: 'yes' | 'no'
  readonly raisedIn?: string
}

/** Whether a piece says anything: a detail, or words. */
export const saysSomething = ({ details, what }: Pick<DraftPiece, 'details' | 'what'>): boolean =>
  [what ?? '', ...Object.values(details)].some((text) => text.trim() !== '')
