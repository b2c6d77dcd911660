import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { activityWrites } from './activity.ts'
import { agreementWrites } from './agreement-wait.ts'
import { clockWrites } from './clock-wait.ts'
import type { Write } from './commit.ts'
import { transferWrites } from './for-sender.ts'
import { heldWrites } from './held.ts'
import { measureWrites } from './measure-items.ts'
import { countWrites } from './queue-counts.ts'
import { unopenedWrites } from './unopened.ts'

/**
 * What hangs on the head of a referral and is written with each change of it, in the same transaction: the numbers of the
 * queues, who holds what, what the measures count, and which clock must next be spoken of.
 *
 * @param partnership left out for what only moves about at the MASE, where no clock of the MASH runs
 */
export const alongHead = (next: Referral, before: Referral, partnership?: Partnership): Write[] => [
  ...countWrites(next, before),
  ...heldWrites(next, before),
  ...activityWrites(next, before),
  ...measureWrites(next, before),
  ...(partnership ? clockWrites(next, before, partnership) : []),
  ...(partnership ? agreementWrites(next, before, partnership) : []),
  ...(partnership ? unopenedWrites(next, before, partnership) : []),
  ...transferWrites(next, before),
]
