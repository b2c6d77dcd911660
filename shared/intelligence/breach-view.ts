import type { Breach } from './breach.ts'

/** A breach in a list: its clock and how it was decided. */
export interface BreachRow {
  readonly id: string
  readonly knownAt: string
  readonly dueAt: string
  readonly opened: boolean
  readonly decided?: 'reported' | 'not-reported'
  /** The item; left out for whom it is kept from. */
  readonly item?: string
}

export interface BreachesView {
  readonly open: readonly BreachRow[]
  readonly decided: readonly BreachRow[]
  readonly next?: string
}

/** What of a breach everybody reads who may read breaches. */
type Governed = Pick<Breach, 'id' | 'version' | 'knownAt' | 'dueAt' | 'opened'>

/** A breach without what would tell of an item that is kept from the reader: its clock, and whether it was decided. */
export interface WithheldBreach extends Governed {
  readonly withheld: true
  readonly decided?: { readonly tell: 'reported' | 'not-reported'; readonly at: string }
}

export interface FullBreach extends Governed, Omit<Breach, 'partnership' | 'said'> {
  readonly withheld?: undefined
  /** The post that it went to. */
  readonly post: string
  readonly organisation: string
  /** Officers work it; others read it. */
  readonly mayWork: boolean
}

export type BreachView = WithheldBreach | FullBreach
