import type { PersonRef } from '../referral/referral.ts'
import type { Grading } from './grading.ts'

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
 * Whether another partnership may be pointed to who holds an item: graded, not suspected false, and its existence hidden from
 * nobody.
 */
export const mayBePointedTo = (grading: Grading | undefined): boolean =>
  grading !== undefined &&
  grading.information !== 'E' &&
  grading.suspectedFalse === undefined &&
  grading.hidden === undefined

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
