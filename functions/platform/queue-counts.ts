import { addCounts, countChange, type QueueCounts } from '#shared/queue/counts.ts'
import type { Referral } from '#shared/referral/referral.ts'
import type { Write } from './commit.ts'
import type { Dependencies } from './dependencies.ts'
import { keys, QUEUE_COUNT_SHARDS } from './keys.ts'
import { getMany } from './read.ts'

/** The shard that counts a referral, always the same: what was added there is taken away there. */
export const countShardOf = (reference: string): number =>
  Number(reference.replace(/\D/g, '')) % QUEUE_COUNT_SHARDS

/** Counts a referral where it stands now and no longer where it stood. */
export function countWrites(next: Referral, before: Referral | undefined): Write[] {
  const numbers = countChange(before, next)
  if (Object.keys(numbers).length === 0) return []
  const add = keys.queueCounts(next.partnership, countShardOf(next.reference))
  return [{ add, entity: 'queue-counts', numbers }]
}

/** How many stand in each list of a partnership's queue, exactly and as it is now: one round trip. */
export async function readQueueCounts(deps: Dependencies, partnership: string): Promise<QueueCounts> {
  const shards = Array.from({ length: QUEUE_COUNT_SHARDS }, (_, shard) =>
    keys.queueCounts(partnership, shard),
  )
  const items = await getMany(deps, shards)
  return addCounts(items.map((item) => (item ?? {}) as unknown as Record<string, number>))
}
