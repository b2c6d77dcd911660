import { apiFunction } from '#functions/platform/api-function.ts'
import { managementOperations } from '#shared/api/management.ts'
import { allocateReferral, readAllocation } from './allocate-referral.ts'
import { handOver } from './hand-over.ts'
import { answerQuality, readQuality } from './quality.ts'
import { exportMeasures, readDashboard } from './read-dashboard.ts'
import { giveBack, readHandOver } from './read-hand-over.ts'
import { readHandOverChoice } from './read-hand-over-choice.ts'
import { readWorkload } from './read-workload.ts'
import { suggestSample } from './suggest-sample.ts'

export const handler = apiFunction(managementOperations, {
  readAllocation,
  allocateReferral,
  readWorkload,
  readHandOverChoice,
  handOver,
  readHandOver,
  giveBack,
  readQuality,
  answerQuality,
  suggestSample,
  readDashboard,
  exportMeasures,
})
