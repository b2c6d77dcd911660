/** A text and how it is meant: `hint` is said by the hub where nobody wrote anything, or about the words above it. */
export interface Words {
  readonly text: string
  readonly tone?: 'hint' | 'strong'
}

/** A question, or the name of a fact, and what was said. */
export interface Fact {
  readonly label: string
  /** Said below the label: the instrument's own words. */
  readonly note?: string
  readonly answer: FactAnswer
}

export type FactAnswer =
  | ({ readonly as: 'text' } & Words)
  | { readonly as: 'list'; readonly items: readonly string[] }

/** Rows under columns. The first cell of a row names it. */
export interface TableBlock {
  readonly kind: 'table'
  readonly caption: string
  readonly note?: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** One row of a table with more columns than paper has room for: its columns below each other. */
export interface CardBlock {
  readonly kind: 'card'
  readonly caption: string
  readonly note?: string
  readonly cells: readonly { readonly column: string; readonly text: string }[]
}

/** What stands on the paper, in reading order. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | ({ readonly kind: 'paragraph' } & Words)
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | TableBlock
  | CardBlock

/** A paper that speaks for itself. */
export interface Paper {
  /** Of the document, for the bar of its window. Nothing of the child. */
  readonly title: string
  /** How it is to be handled: on each page. */
  readonly marking: string
  /** On each page. */
  readonly reference: string
  /** Whose copy it is, where each reader has their own: on each page. */
  readonly copyFor?: string
  readonly blocks: readonly Block[]
}
