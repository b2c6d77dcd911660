import { apiFunction } from '#functions/platform/api-function.ts'
import { assessmentOperations } from '#shared/api/assessments.ts'
import { answerQuestion } from './answer-question.ts'
import { askForSignOff, takeBack } from './ask-for-sign-off.ts'
import { chooseRoute } from './choose-route.ts'
import { discardAssessment, restoreAssessment } from './discard-assessment.ts'
import { keepWording } from './keep-wording.ts'
import { listAgencyReferrals, listMyAssessments } from './list-assessments.ts'
import { openOutcome } from './open-outcome.ts'
import { readAssessment } from './read-assessment.ts'
import { readEarlier } from './read-earlier.ts'
import { recordDanger } from './record-danger.ts'
import { saveSection } from './save-section.ts'
import { keepReview } from './send/keep-review.ts'
import { sendReferral } from './send/send-referral.ts'
import { listColleagues } from './share/list-colleagues.ts'
import { listShared } from './share/list-shared.ts'
import { shareAssessment, stopSharing } from './share/share-assessment.ts'
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
  chooseRoute,
  listColleagues,
  listShared,
  shareAssessment,
  stopSharing,
  askForSignOff,
  takeBack,
  sendReferral,
  keepReview,
  discardAssessment,
  restoreAssessment,
  answerQuestion,
  openOutcome,
})
