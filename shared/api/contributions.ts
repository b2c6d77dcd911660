import * as z from 'zod'
import type { ContributionRow, ContributionView } from '../contributions/contribution.ts'
import { MOST_PAGES_ASKED } from '../contributions/limits.ts'
import { answersSchema } from '../form/answers/answers.ts'
import type { PersonRef } from '../referral/referral.ts'
import type { ReferralRow } from '../referral/row.ts'
import { cursor, reason, requestId, required, shaped, version } from './fields.ts'
import type { Operation } from './operation.ts'

const one = '/assessments/{reference}/contributions/{contribution}'

export const contributionOperations = {
  askForContribution: {
    function: 'contributions',
    method: 'POST',
    path: '/assessments/{reference}/contributions',
    summary: 'Ask a post of the directory to add some pages of an assessment; it sees no others',
    may: 'contribution.ask',
    body: z.object({
      requestId,
      contact: required('Select whom you ask'),
      sections: z
        .array(z.string().max(60), 'Select what they are to add')
        .min(1, 'Select what they are to add')
        .max(
          MOST_PAGES_ASKED,
          `Select ${MOST_PAGES_ASKED} pages or fewer, and ask for the others by themselves`,
        ),
      ask: reason('Say what you would like to know'),
    }),
    output: z.object({ id: z.string() }),
    status: 201,
  },
  withdrawContribution: {
    function: 'contributions',
    method: 'POST',
    path: `${one}/withdraw`,
    summary: 'Ask no longer; what was not given yet is not shown to the author',
    may: 'contribution.ask',
    body: z.object({ version }),
    output: z.object({ version: z.number() }),
  },
  takeInContribution: {
    function: 'contributions',
    method: 'POST',
    path: `${one}/take-in/{section}`,
    summary: 'Put what was added to a page into the assessment, beside what its author wrote',
    may: 'assessment.write',
    body: z.object({ version }),
    output: z.object({ version: z.number() }),
  },
  listMyContributions: {
    function: 'contributions',
    method: 'GET',
    path: '/contributions',
    summary: 'What the posts that the caller reads for are asked to add, latest first',
    may: 'contribution.list',
    output: z.object({ rows: z.array(shaped<ContributionRow>()) }),
  },
  readContribution: {
    function: 'contributions',
    method: 'GET',
    path: '/contributions/{reference}/{contribution}',
    summary:
      'What is asked, of which child, and what the contributor has typed so far; nothing else of the record',
    may: 'contribution.give',
    output: shaped<ContributionView>(),
  },
  saveContribution: {
    function: 'contributions',
    method: 'PUT',
    path: '/contributions/{reference}/{contribution}/{section}',
    summary: 'Save one page of a contribution as typed',
    may: 'contribution.give',
    body: z.object({ answers: answersSchema, version }),
    output: z.object({ version: z.number() }),
  },
  giveContribution: {
    function: 'contributions',
    method: 'POST',
    path: '/contributions/{reference}/{contribution}/give',
    summary: 'Hand what was added to the author of the assessment',
    may: 'contribution.give',
    body: z.object({ version }),
    output: z.object({ version: z.number() }),
  },
  declineContribution: {
    function: 'contributions',
    method: 'POST',
    path: '/contributions/{reference}/{contribution}/decline',
    summary: 'Say that nothing can be added, and why',
    may: 'contribution.give',
    body: z.object({ version, whyNot: reason('Say why you cannot add to it') }),
    output: z.object({ version: z.number() }),
  },
  listColleagues: {
    function: 'contributions',
    method: 'GET',
    path: '/colleagues',
    summary: "Those of the caller's agency with whom an assessment can be shared",
    may: 'colleagues.list',
    output: z.object({ colleagues: z.array(shaped<PersonRef>()) }),
  },
  listShared: {
    function: 'contributions',
    method: 'GET',
    path: '/shared/assessments',
    summary: 'The assessments that colleagues let the caller write on, latest first',
    may: 'assessment.list',
    query: z.object({ cursor }),
    output: z.object({ rows: z.array(shaped<ReferralRow>()), next: cursor }),
  },
  shareAssessment: {
    function: 'contributions',
    method: 'PUT',
    path: '/assessments/{reference}/writers/{person}',
    summary: 'Let a colleague of the same agency write on an assessment; sending it stays with its author',
    may: 'assessment.share',
    body: z.object({ version }),
    output: z.object({ version: z.number() }),
  },
  stopSharing: {
    function: 'contributions',
    method: 'POST',
    path: '/assessments/{reference}/writers/{person}/stop',
    summary: 'Share it with a colleague no longer',
    may: 'assessment.share',
    body: z.object({ version }),
    output: z.object({ version: z.number() }),
  },
} as const satisfies Record<string, Operation>
