import * as z from 'zod'
import type { Decision } from '../decision/decision.ts'
import type { ReconsiderationAnswer } from '../decision/reconsideration.ts'
import type { RouteChoice } from '../referral/referral.ts'
import { optionalLong, reason, shaped, version, yesNoUnknown } from './fields.ts'
import type { Operation } from './operation.ts'

/** From the route to the outcome: what an author does with an assessment that is written. */
export const sendingOperations = {
  chooseRoute: {
    function: 'sending',
    method: 'PUT',
    path: '/assessments/{reference}/route',
    summary: 'Answer the two questions that decide the route, and add words for the desk that receives it',
    may: 'assessment.write',
    body: z.object({
      openToChildrensServices: yesNoUnknown("Select whether the child's case is open to children's services"),
      exploitationRiskIdentified: yesNoUnknown(
        "Select whether children's services have already identified the risk of exploitation",
      ),
      addition: optionalLong,
    }),
    output: z.object({ version: z.number(), route: shaped<RouteChoice>() }),
  },
  askForSignOff: {
    function: 'sending',
    method: 'POST',
    path: '/assessments/{reference}/ask-for-sign-off',
    summary: "Ask the agency's safeguarding leads to read and authorise",
    may: 'assessment.write',
    body: z.object({ version }),
    output: z.object({ version: z.number() }),
  },
  takeBack: {
    function: 'sending',
    method: 'POST',
    path: '/assessments/{reference}/take-back',
    summary: 'Take it back from sign-off to change it; it needs authorising again',
    may: 'assessment.write',
    body: z.object({ version }),
    output: z.object({ version: z.number() }),
  },
  sendReferral: {
    function: 'sending',
    method: 'POST',
    path: '/assessments/{reference}/send',
    summary: 'Send it to the desk that its route names; sending twice gives the same reference once',
    may: 'assessment.send',
    body: z.object({ version, withoutSignOffReason: optionalLong }),
    output: z.object({ reference: z.string(), sentAt: z.string(), destination: z.enum(['mash', 'mase']) }),
  },
  keepReview: {
    function: 'sending',
    method: 'POST',
    path: '/assessments/{reference}/keep',
    summary: 'Finish a review that its agency keeps: frozen as what is sent is, and sent to no desk',
    may: 'assessment.send',
    body: z.object({ version }),
    output: z.object({ reference: z.string(), keptAt: z.string() }),
  },
  discardAssessment: {
    function: 'sending',
    method: 'POST',
    path: '/assessments/{reference}/discard',
    summary: 'Give up an assessment that was not sent; it can be restored',
    may: 'assessment.send',
    body: z.object({ version, reason: reason('Say why this assessment is not needed') }),
    output: z.object({ version: z.number() }),
  },
  restoreAssessment: {
    function: 'sending',
    method: 'POST',
    path: '/assessments/{reference}/restore',
    summary: 'Bring a discarded assessment back as a draft',
    may: 'assessment.send',
    body: z.object({ version }),
    output: z.object({ version: z.number() }),
  },
  answerQuestion: {
    function: 'sending',
    method: 'POST',
    path: '/assessments/{reference}/answer',
    summary: 'Answer the question that the MASH returned it with; its clock goes on',
    may: 'assessment.send',
    body: z.object({ version, answer: reason('Enter your answer to the question') }),
    output: z.object({ version: z.number() }),
  },
  openOutcome: {
    function: 'sending',
    method: 'POST',
    path: '/assessments/{reference}/outcome',
    summary: 'Read what was decided; the hub records that the sender has opened it',
    may: 'assessment.read',
    output: z.object({ decision: shaped<Decision>(), answer: shaped<ReconsiderationAnswer>().optional() }),
  },
} as const satisfies Record<string, Operation>
