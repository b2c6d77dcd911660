import type { Item } from '#functions/platform/items.ts'
import { keys, QUEUE_COUNT_SHARDS } from '#functions/platform/keys.ts'
import { countShardOf } from '#functions/platform/queue-counts.ts'
import { countChange } from '#shared/queue/counts.ts'
import type { Referral } from '#shared/referral/referral.ts'

/** Counts referrals that are written past the hub, as it would have counted them one by one. */
export function queueCounter(partnership: string) {
  const shards = Array.from({ length: QUEUE_COUNT_SHARDS }, (): Record<string, number> => ({}))
  return {
    count: (referral: Referral): void => {
      const shard = shards[countShardOf(referral.reference)] as Record<string, number>
      for (const [name, by] of Object.entries(countChange(undefined, referral)))
        shard[name] = (shard[name] ?? 0) + by
    },
    items: (): Item[] =>
      shards.map((numbers, shard) => ({
        ...keys.queueCounts(partnership, shard),
        ...numbers,
        entity: 'queue-counts',
        data: {},
      })),
  }
}
