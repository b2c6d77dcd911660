import type { CalendarDate } from '../identifiers/calendar-date.ts'
import type { PersonRef } from '../referral/referral.ts'
import { isOpenNow } from './grading.ts'
import type { IntelligenceItem } from './item.ts'

/**
 * That two partnerships tell each other whom to ring where both know of the same: once an administrator of each has said yes, and
 * until either ends it. The same stands under both.
 */
export interface PointerAgreement {
  /** The codes of both, in their order. */
  readonly between: readonly [string, string]
  readonly version: number
  /** Who said yes, by the code of their partnership; empty once it is ended. */
  readonly yes: Readonly<Record<string, { readonly by: PersonRef; readonly at: string }>>
  /** All that was said, the first first. */
  readonly history: readonly {
    readonly partnership: string
    readonly what: 'yes' | 'end'
    readonly reason?: string
    readonly by: PersonRef
    readonly at: string
  }[]
}

/**
 * How two partnerships stand to each other, as one of them sees it.
 *
 * none     neither has said yes
 * waiting  it has said yes, the other has not
 * asked    the other has said yes
 * runs     both have
 */
export type AgreementState = 'none' | 'waiting' | 'asked' | 'runs'

export function agreementState(
  agreement: Pick<PointerAgreement, 'yes' | 'between'> | undefined,
  code: string,
): AgreementState {
  const saidYes = Object.keys(agreement?.yes ?? {})
  if (saidYes.length === 0) return 'none'
  if (saidYes.length === 2) return 'runs'
  return saidYes.includes(code) ? 'waiting' : 'asked'
}

/**
 * Whether another partnership may be pointed to who holds an item: graded, not suspected false, its existence hidden from nobody, its
 * last day not over, and nobody has decided to share it with nobody.
 *
 * @param today by the calendar of London
 */
export const mayBePointedTo = (
  { grading, state }: Pick<IntelligenceItem, 'grading' | 'state'>,
  today: CalendarDate,
): boolean =>
  grading !== undefined &&
  isOpenNow(grading, today) &&
  state !== 'not-shared' &&
  grading.information !== 'E' &&
  grading.suspectedFalse === undefined &&
  grading.hidden === undefined

/**
 * As often as one officer asks other partnerships in a day. An item is not there to find out what they hold: whoever needs to ask more
 * often rings them.
 */
export const MOST_ASKED = 20

/** What an officer asked other partnerships on one day, also where none knew of it. */
export interface AskedOn {
  readonly version: number
  readonly asked: readonly {
    readonly item: string
    /** The mark of the thing that was asked about. */
    readonly thing: string
    readonly reason: string
    readonly at: string
    readonly found: boolean
  }[]
}

/** That an officer was told to ring another partnership. */
export interface Pointed {
  /** The partnership to ring. */
  readonly partnership: string
  /** The mark of the thing that was asked about. */
  readonly thing: string
  readonly reason: string
  readonly by: PersonRef
  readonly at: string
}

/** On the side of the partnership that was pointed to: who was, and when. It does not say about what. */
export interface PointedTo {
  readonly id: string
  /** The code of the partnership that asked. */
  readonly from: string
  readonly at: string
}
