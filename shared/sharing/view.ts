import type { PartGroup } from './parts.ts'
import type { Share, SharedCopy } from './share.ts'
import type { TransferFate } from './transfer-fate.ts'

/** Somebody to whom something can be passed on. */
export interface PossibleRecipient {
  readonly id: string
  readonly name: string
}

/** All that the pages need on which something is passed on. */
export interface SharingView {
  readonly version: number
  /** Why nothing can be passed on just now, in words. */
  readonly notNow?: string
  readonly posts: readonly PossibleRecipient[]
  readonly frontDoors: readonly PossibleRecipient[]
  readonly groups: readonly PartGroup[]
  /** What agencies told the MASH and have not agreed to be passed on to this recipient. */
  readonly keptBack: readonly string[]
  /** The child is said to be in danger now: that goes with whatever else does. */
  readonly danger: boolean
  /** Exactly what would be passed on, where parts were named. */
  readonly preview?: SharedCopy
}

/** A share as the MASH that made it sees it in a list. */
export interface SentShare extends Share {
  readonly fate?: TransferFate
  /** Telephone of the recipient, for when it is not opened. */
  readonly phone?: string
}

export interface SentShareView {
  readonly share: SentShare
  readonly copy: SharedCopy
}
