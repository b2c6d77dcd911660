import type { Referral } from '#shared/referral/referral.ts'
import { activityWrites } from './activity.ts'
import type { Write } from './commit.ts'
import { heldWrites } from './held.ts'
import { countWrites } from './queue-counts.ts'

/**
 * What hangs on the head of a referral and is written with each change of it, in the same transaction: the numbers of the
 * queues, who holds what, and which clock must next be spoken of.
 */
export const alongHead = (next: Referral, before: Referral): Write[] => [
  ...countWrites(next, before),
  ...heldWrites(next, before),
  ...activityWrites(next, before),
]
