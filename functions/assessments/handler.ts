import { apiFunction } from '#functions/platform/api-function.ts'
import { assessmentOperations } from '#shared/api/assessments.ts'
import { keepWording } from './keep-wording.ts'
import { listAgencyReferrals, listMyAssessments } from './list-assessments.ts'
import { readAssessment } from './read-assessment.ts'
import { readEarlier } from './read-earlier.ts'
import { recordDanger } from './record-danger.ts'
import { saveSection } from './save-section.ts'
import { startAssessment } from './start-assessment.ts'

export const handler = apiFunction(assessmentOperations, {
  startAssessment,
  listMyAssessments,
  listAgencyReferrals,
  readAssessment,
  readEarlier,
  saveSection,
  keepWording,
  recordDanger,
})
