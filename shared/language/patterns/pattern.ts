/**
 * How a phrase is recognised in a stream (stream.ts). Each is the source of a regular expression over words in small
 * letters with single spaces between them, and always stands for whole words.
 */
export interface Pattern {
  readonly find: readonly string[]
  /** What just before it (ending in a space), or just behind it (beginning with one), makes it something else. */
  readonly unlessBefore?: string
  readonly unlessAfter?: string
}
