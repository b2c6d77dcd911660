import { apiFunction } from '#functions/platform/api-function.ts'
import { decisionOperations } from '#shared/api/decisions.ts'
import { agreeToDecision } from './agree-to-decision.ts'
import { answerReconsideration } from './answer-reconsideration.ts'
import { askReconsideration } from './ask-reconsideration.ts'
import { decideReferral } from './decide-referral.ts'
import { refuseDecision } from './refuse-decision.ts'
import { reopenReferral } from './reopen-referral.ts'
import { takeBackDecision } from './take-back-decision.ts'

export const handler = apiFunction(decisionOperations, {
  decideReferral,
  agreeToDecision,
  refuseDecision,
  takeBackDecision,
  reopenReferral,
  askReconsideration,
  answerReconsideration,
})
