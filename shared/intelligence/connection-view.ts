import type { PersonRef } from '../referral/referral.ts'
import type { ConnectionJudgement } from './connection.ts'
import type { ItemKind } from './kinds.ts'
import type { ThingKind } from './near-thing.ts'
import type { AgreementState } from './pointer.ts'
import type { Alert, Watch } from './watch.ts'

/** Something that an item or a referral names, as an officer sees it. */
export interface ShownThing {
  /** As addresses name it. */
  readonly mark: string
  readonly kind: ThingKind
  readonly text: string
  /** "born 4 March 2009". */
  readonly born?: string
  /** Not only a part of it is known. */
  readonly whole: boolean
}

/** Where something is named: an item, with its kind; or a referral, of which nothing else is shown. */
export interface ShownPlace {
  /** The thing there, as addresses name it. */
  readonly id: string
  readonly reference: string
  readonly itemKind?: ItemKind
  readonly thing: ShownThing
}

/** Two things that may be one, why and why not, and what somebody said of them. */
export interface ShownConnection {
  readonly own: ShownPlace
  readonly other: ShownPlace
  /** Left out where nothing in them is alike any more. */
  readonly strength?: 'exact' | 'near'
  readonly reasons: readonly string[]
  readonly differences: readonly string[]
  /** What stands; what was taken back stands too, so that its version is known. */
  readonly judgement?: ConnectionJudgement
  /** 0 while nobody has said anything. */
  readonly version: number
}

/** A partnership to ring, its desk, and since when that is known. */
export interface ShownPointer {
  readonly thing: string
  readonly partnership: string
  readonly post: string
  readonly phone: string
  readonly by: PersonRef
  readonly at: string
}

export interface ConnectionsView {
  readonly reference: string
  readonly kind: ItemKind
  readonly things: readonly ShownThing[]
  /** Exact ones first. */
  readonly connections: readonly ShownConnection[]
  /** Restricted records that may be connected: that they exist, and whom to ring. */
  readonly restricted: readonly string[]
  readonly phone: string
  readonly more: boolean
  /** The partnerships with which there is an agreement, by name. */
  readonly agreed: readonly string[]
  /** Why other partnerships cannot be asked about this item. */
  readonly notAskable?: string
  readonly pointers: readonly ShownPointer[]
}

export interface ConnectionList {
  readonly rows: readonly ShownConnection[]
  readonly next?: string
  /** When others were pointed to this partnership, and by which: the latest. */
  readonly pointedTo: readonly { readonly partnership: string; readonly at: string }[]
}

export interface ShownAlert extends Pick<Alert, 'id' | 'version' | 'at' | 'strength' | 'seen'> {
  readonly watch: Pick<Watch, 'id' | 'kind' | 'text' | 'by'>
  /** Of the item or the referral; of what is restricted the record's. */
  readonly reference: string
  readonly itemKind?: ItemKind
  readonly restricted?: true
  readonly text?: string
  readonly reasons: readonly string[]
  readonly differences: readonly string[]
}

export interface WatchList {
  readonly watches: readonly Watch[]
  /** Those that are over. */
  readonly over: readonly Watch[]
  readonly alerts: readonly ShownAlert[]
  readonly next?: string
  readonly phone: string
}

export interface WatchView {
  readonly watch: Watch
  readonly isRunning: boolean
  /** What names it, or something like it, now. */
  readonly found: readonly {
    readonly place: ShownPlace
    readonly strength: 'exact' | 'near'
    readonly reasons: readonly string[]
    readonly differences: readonly string[]
  }[]
  readonly restricted: readonly string[]
  readonly phone: string
  readonly more: boolean
}

export interface ShownAgreement {
  readonly partnership: string
  readonly name: string
  readonly state: AgreementState
  readonly version: number
  readonly history: readonly {
    /** The name of the partnership that said it. */
    readonly who: string
    /** Of one's own partnership. */
    readonly person?: string
    readonly what: 'yes' | 'end'
    readonly reason?: string
    readonly at: string
  }[]
}
