import type { Dissemination, RingBecause } from './dissemination.ts'
import type { Fate, NoticeNow } from './fate.ts'
import type { Grading } from './grading.ts'
import type { ItemDetails, ItemKind } from './kinds.ts'
import type { NamedPost } from './recipient-view.ts'

/** Somebody who reads for a post, and a telephone of their own: another way to reach it. */
export interface OtherWay {
  readonly name: string
  readonly post: string
  readonly phone?: string
}

/** A recipient for whom a person must do something, in the list of the desk. */
export interface ToRingRow extends NamedPost {
  readonly item: string
  readonly id: string
  readonly kind: ItemKind
  readonly must: 'ring' | 'recall'
  readonly because?: RingBecause
  readonly since: string
  /** How often somebody rang in vain, and when it is to be tried again. */
  readonly tries: number
  readonly again?: string
  readonly others: readonly OtherWay[]
}

/** That somebody must be rung about an item that was raised in a restricted record: whose, and whom to ask. */
export interface ToRingPointer {
  readonly restricted: true
  readonly reference: string
  readonly since: string
  readonly phone: string
}

export interface ToRingView {
  readonly rows: readonly (ToRingRow | ToRingPointer)[]
  readonly next?: string
}

/** One recipient's whole story. */
export interface DeliveryView extends Dissemination, NamedPost {
  readonly mail?: NoticeNow
  readonly fate: Fate
  readonly must?: 'ring' | 'recall'
  readonly others: readonly OtherWay[]
  /** What they were given, for whoever tells it by telephone; left out where it may not be told any more. */
  readonly tell?: {
    readonly text: string
    readonly details: ItemDetails
    readonly conditions?: string
    readonly grading?: Pick<Grading, 'source' | 'information' | 'suspectedFalse'>
  }
  /** Why it cannot be sent again now; left out where it can. */
  readonly notAgain?: string
  /** Of a recall: what became of the mail that tells them. */
  readonly recallMail?: NoticeNow
}
