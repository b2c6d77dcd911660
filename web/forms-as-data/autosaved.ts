/** What became of saving a page of a form while somebody types. `words` are for them. */
export type Autosaved =
  | { readonly outcome: 'saved'; readonly version: number; readonly opened: string; readonly words: string }
  /** Nothing is wrong with what was typed: to be tried again. */
  | { readonly outcome: 'later'; readonly words: string }
  /** Not to be tried again by itself. */
  | { readonly outcome: 'stopped'; readonly words: string }

/** Where the version stands that the page was opened with: kept in step, so that sending it does not conflict with oneself. */
export const VERSION_FIELD = '~version'

/** Marks of what the page was opened with (pieces.ts), so that it can be told who changed what. */
export const OPENED_FIELD = '~opened'
