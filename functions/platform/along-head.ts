import type { Referral } from '#shared/referral/referral.ts'
import type { Write } from './commit.ts'

/**
 * What hangs on the head of a referral and is written with each change of it, in the same transaction: the numbers of the
 * queues, who holds what, and which clock must next be spoken of.
 */
export const alongHead = (_next: Referral, _before: Referral): Write[] => []
