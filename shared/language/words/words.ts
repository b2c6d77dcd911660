/** What the hub says of a phrase. */
export interface Words {
  /** The phrase as the language guide lists it. */
  readonly headword: string
  /** What is wrong with it, to somebody who means well. */
  readonly why: string
  /** Other ways to say it that keep the risk in sight. `…` is for the writer to fill in. */
  readonly instead: readonly [string, ...string[]]
}
