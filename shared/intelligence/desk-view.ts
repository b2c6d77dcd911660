import type { AgencyRef, PersonRef } from '../referral/referral.ts'
import type { NotTold } from './dissemination.ts'
import type { Grading, Priority } from './grading.ts'
import type { IntelligenceItem, NamedRecipient } from './item.ts'
import type { ItemKind } from './kinds.ts'
import type { Release } from './release.ts'
import type { ItemState } from './states.ts'

/** An item as the list of the desk shows it: a few words that tell it from others, and nothing of who gave it. */
export interface DeskRow {
  readonly reference: string
  readonly kind: ItemKind
  /** A few words of the details, else the beginning of what happened; left out where neither was given. */
  readonly label?: string
  readonly state: ItemState
  readonly givenAt: string
  /** Since when it is in its state. */
  readonly since: string
  readonly danger?: true
  readonly priority?: Priority
  /** The three codes of its grading: `2B C`. */
  readonly codes?: string
  /** Who wrote the text that waits. */
  readonly writer?: PersonRef
}

/** That there is an item that was raised in a restricted record, on which the caller is not named. */
export interface DeskPointer {
  readonly restricted: true
  /** Of the record, not of the item. */
  readonly reference: string
  readonly since: string
}

export const deskSorts = {
  urgency: 'Danger and priority',
  oldest: 'Longest in its state',
  latest: 'Latest first',
} as const
export type DeskSort = keyof typeof deskSorts
export const deskSortIds = Object.keys(deskSorts) as [DeskSort, ...DeskSort[]]

export interface DeskList {
  readonly counts: Readonly<Record<ItemState, number>>
  /** The states of which there are more than were counted. */
  readonly more: readonly ItemState[]
  readonly rows: readonly (DeskRow | DeskPointer)[]
  /** How many there are of what was asked for. */
  readonly found: number
  readonly page: number
  readonly pages: number
  /** Whom to ask about a restricted record. */
  readonly phone: string
}

/** That somebody looked at who gave an item, and why. */
export interface SourceReading {
  readonly id: string
  readonly item: string
  readonly by: PersonRef
  readonly at: string
  readonly because: string
  /** When it was shown; it is shown once. */
  readonly shownAt?: string
}

/** What an officer reads of an item. What tells who gave it is not in it. */
export interface ItemView extends Omit<IntelligenceItem, 'sourceMark' | 'sourceAgencyMark' | 'named'> {
  /** The caller gave it themselves: another officer must release it. */
  readonly isYours: boolean
  readonly named: readonly (NamedRecipient & { readonly post?: string; readonly organisation?: string })[]
  /** The last first. */
  readonly gradings: readonly Grading[]
  readonly releases: readonly Release[]
  readonly sourceReadings: readonly SourceReading[]
  /** That it is shared with nobody: each time it was decided, the last first. */
  readonly notShared: readonly NotTold[]
}

/** Somebody from whom an item could be kept. */
export type MayBeExcluded =
  | ({ readonly who: 'person'; readonly agency: string } & PersonRef)
  | ({ readonly who: 'agency' } & AgencyRef)
