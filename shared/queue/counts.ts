import { type Rating, ratingIds } from '../referral/ratings.ts'
import type { Referral } from '../referral/referral.ts'
import { type QueueList, queueListOf, queueLists, type Standing } from './list-of.ts'

/** How a referral is counted within its list. */
export const countedRatings = [...ratingIds, 'unrated'] as const
export type CountedRating = Rating | 'unrated'

/** How many stand in each list, by rating. */
export type QueueCounts = Readonly<Record<QueueList, Readonly<Record<CountedRating, number>>>>

/** The counter that a referral adds one to. */
export interface Counter {
  readonly list: QueueList
  readonly rating: CountedRating
}

type Counted = Standing & Pick<Referral, 'rating'>

/** Where a referral is counted; nowhere while it is not with the MASH. */
export function counterOf(referral: Counted): Counter | undefined {
  const list = queueListOf(referral)
  return list && { list, rating: referral.rating?.level ?? 'unrated' }
}

/** The name of a counter, among the numbers of one item. */
export const counterName = ({ list, rating }: Counter): string => `${list}:${rating}`

/** What to add to which counters when a referral changes; nothing where it stays where it was. */
export function countChange(before: Counted | undefined, next: Counted): Readonly<Record<string, number>> {
  const [from, to] = [before && counterOf(before), counterOf(next)].map((one) => one && counterName(one))
  if (from === to) return {}
  return { ...(from ? { [from]: -1 } : {}), ...(to ? { [to]: 1 } : {}) }
}

/** The counts of a partnership from the numbers of its shards. */
export function addCounts(shards: readonly Readonly<Record<string, number>>[]): QueueCounts {
  const of = (counter: Counter) => shards.reduce((sum, shard) => sum + (shard[counterName(counter)] ?? 0), 0)
  return Object.fromEntries(
    queueLists.map((list) => [
      list,
      Object.fromEntries(countedRatings.map((rating) => [rating, of({ list, rating })])),
    ]),
  ) as unknown as QueueCounts
}

/** All that stand in a list. */
export const countIn = (counts: QueueCounts, list: QueueList): number =>
  Object.values(counts[list]).reduce((sum, one) => sum + one, 0)
