import { apiFunction } from '#functions/platform/api-function.ts'
import { informationInsideOperations } from '#shared/api/information-inside.ts'
import { sendingOperations } from '#shared/api/sending.ts'
import { answerQuestion } from './answer-question.ts'
import { askForSignOff, takeBack } from './ask-for-sign-off.ts'
import { chooseRoute } from './choose-route.ts'
import { discardAssessment, restoreAssessment } from './discard-assessment.ts'
import { raiseInformation, readInformationInside } from './information-inside.ts'
import { keepReview } from './keep-review.ts'
import { openOutcome } from './open-outcome.ts'
import { sendReferral } from './send-referral.ts'

export const handler = apiFunction(
  { ...sendingOperations, ...informationInsideOperations },
  {
    chooseRoute,
    askForSignOff,
    takeBack,
    sendReferral,
    keepReview,
    discardAssessment,
    restoreAssessment,
    answerQuestion,
    openOutcome,
    readInformationInside,
    raiseInformation,
  },
)
