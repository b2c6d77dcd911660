import type { CalendarDate } from '../identifiers/calendar-date.ts'
import type { PersonRef } from '../referral/referral.ts'
import { type Grading, isOpenNow } from './grading.ts'
import type { ItemDetails, ItemKind } from './kinds.ts'
import type { FindingKind } from './revealing.ts'

/**
 * A sanitised text: what recipients read, written by one officer and released by another. Nothing of the source is in it. Each is
 * kept; a later one stands in the place of an earlier one for who is told afterwards.
 *
 * waiting    for a second person
 * given-back with a comment; its writer may write another
 * taken-back by a new grading, or by its writer
 * released   may be given to recipients
 */
export const releaseStates = ['waiting', 'given-back', 'taken-back', 'released'] as const
export type ReleaseState = (typeof releaseStates)[number]

export interface Release {
  readonly item: string
  /** From 1; the HEAD of the item names the latest. */
  readonly number: number
  readonly version: number
  readonly kind: ItemKind
  /** The details that are released: those that the writer chose, as they wrote them. */
  readonly details: ItemDetails
  readonly text: string
  /** As it was graded when this was written; a new grading takes a waiting text back. */
  readonly grading: Grading
  /** What the hub pointed at and the writer left in, with why. */
  readonly kept: readonly { readonly words: string; readonly why: string; readonly kind?: FindingKind }[]
  readonly state: ReleaseState
  readonly writtenBy: PersonRef
  readonly writtenAt: string
  /** Who released it or gave it back: never who wrote it. */
  readonly checkedBy?: PersonRef
  readonly checkedAt?: string
  readonly comment?: string
}

/**
 * Where a graded item stands while no text of it waits: released where an earlier text may still be read under the grading that
 * counts, else to be sanitised.
 */
export const restingState = (
  grading: Grading,
  releases: readonly Pick<Release, 'state' | 'grading'>[],
  on: CalendarDate,
): 'released' | 'graded' =>
  releases.some((release) => release.state === 'released' && isOpenNow(grading, on, release.grading))
    ? 'released'
    : 'graded'
