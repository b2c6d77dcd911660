import type { PersonRef, Referral } from '../referral/referral.ts'

/** Where what somebody has goes: to one worker, shared out over several, or back into the queue. */
export const handOverWays = ['to-one', 'share-out', 'queue'] as const
export type HandOverWay = (typeof handOverWays)[number]

/** One referral that is to move, as the manager saw it. */
export interface Move {
  readonly reference: string
  /** Of its head, so that what has changed since stays where it is. */
  readonly version: number
  /** Nobody, where it goes back into the queue. */
  readonly to?: PersonRef
}

/** The work of somebody who is away, handed over at once: what was meant to move. What did is told by each referral. */
export interface HandOver {
  readonly id: string
  readonly partnership: string
  readonly from: PersonRef
  readonly by: PersonRef
  readonly at: string
  readonly way: HandOverWay
  readonly reason: string
  readonly moves: readonly Move[]
  readonly givenBack?: { readonly by: PersonRef; readonly at: string }
}

/**
 * What became of one move.
 *
 * moved      it is where it was meant to go, and nothing has happened to it since
 * worked-on  it went there, and somebody has gone on with it
 * given-back it went there and is back
 * changed    it had changed before and stayed where it was, or was handed on in another hand-over since
 */
export type MoveFate = 'moved' | 'worked-on' | 'given-back' | 'changed'

/** What became of a move, by how its referral is now. */
export function fateOf(
  { id, from, givenBack }: Pick<HandOver, 'id' | 'from' | 'givenBack'>,
  { version }: Move,
  now: Pick<Referral, 'version' | 'handOver' | 'owner'> | undefined,
): MoveFate {
  if (!now || now.version <= version) return 'changed'
  if (now.handOver === id) return now.version === version + 1 ? 'moved' : 'worked-on'
  return givenBack && now.handOver === backFrom(id) && now.owner?.id === from.id ? 'given-back' : 'changed'
}

/** What a referral carries that a hand-over has given back. */
export const backFrom = (id: string): string => `${id} back`
