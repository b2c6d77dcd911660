import * as z from 'zod'
import { answersSchema } from '../form/answers/answers.ts'
import type { ReferralRow } from '../referral/row.ts'
import type { AssessmentView, EarlierRecord } from './assessment-view.ts'
import { childAsTyped } from './children.ts'
import { cursor, optionalLong, optionalShort, requestId, required, shaped, version } from './fields.ts'
import type { Operation } from './operation.ts'

export type { AssessmentView, EarlierRecord, SavedSection } from './assessment-view.ts'

/** The answer to the first question of all; its remedies are words for the person who fills it in. */
export const dangerBody = z
  .object({
    now: z.enum(['yes', 'no'], 'Select yes if the child is in danger now'),
    policeCalled: z.enum(['yes', 'no'], 'Select yes if the police have been called').optional(),
    calledWhen: optionalShort,
    logNumber: optionalShort,
    whyNotCalled: optionalLong,
  })
  .superRefine((danger, context) => {
    if (danger.now === 'no') return
    const ask = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message })
    if (!danger.policeCalled) ask('policeCalled', 'Select yes if the police have been called')
    if (danger.policeCalled === 'yes' && !danger.calledWhen)
      ask('calledWhen', 'Enter when the police were called')
    if (danger.policeCalled === 'no' && !danger.whyNotCalled)
      ask('whyNotCalled', 'Call 999 now. If you cannot, say why and who will')
  })

const row = shaped<ReferralRow>()

/** An id of the hub's own making, handed back by a page. */
const givenId = z.string().regex(/^[\w.-]{1,64}$/, 'Open the page again and try once more')

/**
 * Of how many earlier records something can be said at the start: each is five writes, and what is started is written in
 * one transaction of a hundred. Of more of them it is said afterwards, one by one.
 */
export const MOST_JUDGED_AT_START = 12

const tooMany = `Answer for ${MOST_JUDGED_AT_START} records or fewer, and leave the others at ‘I cannot tell yet’. You can answer for them once the new record is started`

/** References of earlier records of the caller's agency, of which something is said. */
const others = z.array(z.string().max(40)).max(MOST_JUDGED_AT_START, tooMany).optional()

export const assessmentOperations = {
  startAssessment: {
    function: 'assessments',
    method: 'POST',
    path: '/assessments',
    summary: 'Start an assessment by saying whether the child is in danger now',
    may: 'assessment.start',
    body: z
      .object({
        requestId,
        toolId: required('Select the assessment tool'),
        toolVersion: required('Select the assessment tool'),
        danger: dangerBody,
        child: childAsTyped.optional(),
        sameChild: others,
        notSameChild: others,
      })
      .refine(
        ({ sameChild = [], notSameChild = [] }) =>
          new Set([...sameChild, ...notSameChild]).size <= MOST_JUDGED_AT_START,
        { path: ['notSameChild'], message: tooMany },
      ),
    output: z.object({ reference: z.string() }),
    status: 201,
  },
  listMyAssessments: {
    function: 'assessments',
    method: 'GET',
    path: '/assessments',
    summary: 'The assessments and referrals that the caller wrote, latest first',
    may: 'assessment.list',
    query: z.object({ cursor }),
    output: z.object({ rows: z.array(row), next: cursor }),
  },
  listAgencyReferrals: {
    function: 'assessments',
    method: 'GET',
    path: '/agency/assessments',
    summary: "All that the caller's agency is writing or has sent, latest first",
    may: 'assessment.list-agency',
    query: z.object({ cursor }),
    output: z.object({ rows: z.array(row), next: cursor }),
  },
  readAssessment: {
    function: 'assessments',
    method: 'GET',
    path: '/assessments/{reference}',
    summary:
      'One assessment with its forms, route, sign-off, outcome and history, for the agency that wrote it',
    may: 'assessment.read',
    output: shaped<AssessmentView>(),
  },
  readEarlier: {
    function: 'assessments',
    method: 'GET',
    path: '/assessments/{reference}/earlier',
    summary:
      'Who the child and family are in earlier records of the same agency that are about the same child, to fill in and confirm',
    may: 'assessment.write',
    output: z.object({ records: z.array(shaped<EarlierRecord>()) }),
  },
  saveSection: {
    function: 'assessments',
    method: 'PUT',
    path: '/assessments/{reference}/forms/{form}/{section}',
    summary: 'Save one page of a form as typed, also when it is not complete or not valid yet',
    may: 'assessment.write',
    body: z.object({ answers: answersSchema, version }),
    output: z.object({ version: z.number() }),
  },
  keepWording: {
    function: 'assessments',
    method: 'PUT',
    path: '/assessments/{reference}/wording',
    summary: 'Say why a phrase that the language helper found stays in an answer, or take that back',
    may: 'assessment.write',
    body: z
      .object({
        form: givenId,
        section: givenId,
        question: givenId,
        phrase: givenId,
        keep: z.enum(['yes', 'no'], 'Select whether these words stay'),
        reason: optionalLong,
      })
      .refine(({ keep, reason }) => keep === 'no' || reason, {
        path: ['reason'],
        message: 'Say why these words stay',
      }),
    output: z.object({ version: z.number() }),
  },
  recordDanger: {
    function: 'assessments',
    method: 'PUT',
    path: '/assessments/{reference}/danger',
    summary: 'Change the answer to whether the child is in danger now',
    may: 'assessment.write',
    body: z.object({ danger: dangerBody }),
    output: z.object({ version: z.number() }),
  },
} as const satisfies Record<string, Operation>
