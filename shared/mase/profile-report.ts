/** One thing that a report says, in reading order. What makes paper of it knows these and nothing else. */
export type ReportBlock =
  /** A heading within a section. */
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** The first cell of each row names the row; every row is as wide as the header. */
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly header: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  /** Said beside the content: how numbers are held back, that a month is not over. */
  | { readonly kind: 'note'; readonly text: string }

export interface ReportSection {
  readonly id: string
  readonly title: string
  readonly blocks: readonly ReportBlock[]
}

/** A problem profile as it is read, on a page or on paper. It names no child and no record. */
export interface ProfileReport {
  /** "Problem profile, October to December 2026". */
  readonly title: string
  readonly partnership: string
  readonly period: string
  /** 1 for the first; a finished one is corrected by the next. */
  readonly edition: number
  readonly state: 'draft' | 'finished'
  /** In words: who finished it and when, or who changed the draft last. */
  readonly provenance: string
  readonly sections: readonly ReportSection[]
}

/** What stands at the top and bottom of every sheet. */
export const profileMarking = 'OFFICIAL-SENSITIVE'
