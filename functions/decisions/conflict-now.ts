import { refuse } from '#functions/platform/change-use-case.ts'
import { describeConflict } from '#functions/platform/describe-conflict.ts'
import type { Referral } from '#shared/referral/referral.ts'

/** Refuses what the referral, as it is now, has gone on without. */
export const conflictNow = (referral: Referral) =>
  refuse({ kind: 'conflict', detail: describeConflict(referral) })
