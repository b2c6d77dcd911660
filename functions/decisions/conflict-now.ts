import { refuse } from '#functions/platform/change-use-case.ts'
import { describeToDesk } from '#functions/platform/describe-conflict.ts'
import type { Referral } from '#shared/referral/referral.ts'

/** Refuses somebody of the MASH what the referral, as it is now, has gone on without. */
export const conflictNow = (referral: Referral) =>
  refuse({ kind: 'conflict', detail: describeToDesk(referral) })
