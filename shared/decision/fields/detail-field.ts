import type { Outcome } from '../../referral/outcomes.ts'

type DetailKind = 'text' | 'long' | 'choice' | 'date' | 'time' | 'attendees' | 'reference'

/** One thing that an outcome asks for. */
export interface DetailField {
  readonly id: string
  /** The question, as the page asks it. */
  readonly label: string
  readonly hint?: string
  readonly kind: DetailKind
  readonly choices?: Readonly<Record<string, string>>
  /** Which dates it can be: `past` for what was done, `near` for what may also be to come; of a year at most. */
  readonly dates?: 'past' | 'near'
  /** What a message calls it, where that is not what `missing` says after "Enter". */
  readonly called?: string
  /** What the error says where it is missing; left out where it may be. Begins with what to do. */
  readonly missing?: string
  /** Asked only where a choice asked before it was answered so. */
  readonly when?: { readonly field: string; readonly is: readonly string[] }
}

/** What some outcomes ask for. */
export type SomeDetailFields = Readonly<Partial<Record<Outcome, readonly DetailField[]>>>
