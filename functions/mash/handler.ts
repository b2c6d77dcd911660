import { apiFunction } from '#functions/platform/api-function.ts'
import { mashOperations } from '#shared/api/mash.ts'
import { acknowledgeReferral } from './acknowledge-referral.ts'
import { claimReferral, releaseReferral } from './claim-referral.ts'
import { passToMase } from './pass-to-mase.ts'
import { rateReferral } from './rate-referral.ts'
import { readReferral } from './read-referral.ts'
import { returnToSender } from './return-to-sender.ts'

export const handler = apiFunction(mashOperations, {
  readReferral,
  claimReferral,
  releaseReferral,
  rateReferral,
  acknowledgeReferral,
  returnToSender,
  passToMase,
})
