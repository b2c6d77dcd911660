import * as z from 'zod'
import type { FrozenDocument } from '../form/document/document.ts'
import type { AgencyRef, Desk, FormRef, PersonRef } from '../referral/referral.ts'
import type { State } from '../referral/states.ts'
import type { ReviewDue, ReviewStage } from '../review/due.ts'
import { type EndReason, endReasonIds } from '../review/end-reasons.ts'
import type { Measure } from '../review/measure.ts'
import { dangerBody } from './assessments.ts'
import { cursor, optionalLong, shaped } from './fields.ts'
import type { Operation } from './operation.ts'

/** A review that somebody has begun and not finished. */
export interface OpenReview {
  readonly reference: string
  readonly by: PersonRef
  readonly at: string
}

/** Why there will be no further review. */
export interface EndedReview {
  readonly reason: EndReason
  readonly details?: string
  readonly by: PersonRef
  readonly at: string
}

/** A review as lists show it: of which record, when it is due, and whether somebody has begun it. */
export interface ReviewRow {
  readonly reference: string
  readonly childName?: string
  readonly author: PersonRef
  /** Which version of its series it reviews. */
  readonly number: number
  readonly sentAt: string
  readonly due: ReviewDue
  readonly stage: ReviewStage
  readonly open?: OpenReview & { readonly state: State }
}

/** One version of an assessment, with what it came to. */
export interface VersionRow {
  readonly reference: string
  readonly number: number
  /** When it was sent, or kept. */
  readonly at: string
  /** To which desk it went; nowhere when its agency kept it. */
  readonly desk?: Desk
  readonly author: PersonRef
  readonly agency: AgencyRef
  readonly measure: Measure
}

/** What there is to do about the review of the latest version. */
export interface ReviewStanding {
  /** The record that is to be reviewed. */
  readonly reference: string
  readonly due?: ReviewDue
  readonly stage?: ReviewStage
  readonly open?: OpenReview & { readonly state: State }
  readonly ended?: EndedReview
  readonly tool: FormRef & { readonly title: string }
  /** The partnership no longer uses this version of the tool; `newer` is the one of the same tool that it uses. */
  readonly retired: boolean
  readonly newer?: FormRef & { readonly title: string }
}

export interface SeriesView {
  /** The record that was asked for. */
  readonly reference: string
  readonly childName?: string
  /** Those that the reader may see, the first version first. */
  readonly versions: readonly VersionRow[]
  /** How many there are that the reader may not see. */
  readonly withheld: number
  readonly compared?: {
    readonly before: { readonly reference: string; readonly document: FrozenDocument }
    readonly after: { readonly reference: string; readonly document: FrozenDocument }
  }
  /** For those who may start it: the review of the latest version. */
  readonly review?: ReviewStanding
}

const row = shaped<ReviewRow>()
const reference = z.string().max(40).optional()

export const reviewOperations = {
  listReviews: {
    function: 'reviews',
    method: 'GET',
    path: '/reviews',
    summary: 'The reviews that the caller owes, what is due first first',
    may: 'review.list',
    query: z.object({ cursor }),
    output: z.object({ rows: z.array(row), next: cursor }),
  },
  listAgencyReviews: {
    function: 'reviews',
    method: 'GET',
    path: '/agency/reviews',
    summary: "All reviews that the caller's agency owes, what is overdue first",
    may: 'review.list-agency',
    query: z.object({ cursor }),
    output: z.object({ rows: z.array(row), next: cursor }),
  },
  startReview: {
    function: 'reviews',
    method: 'POST',
    path: '/assessments/{reference}/review',
    summary: 'Start a review from the last version; started twice, or by two people, it is the same one',
    may: 'review.start',
    body: z.object({
      danger: dangerBody,
      /** Asked only where the partnership no longer uses the version of the tool. */
      tool: z.enum(['same', 'newer']).optional(),
    }),
    output: z.object({ reference: z.string(), by: shaped<PersonRef>(), at: z.string() }),
    status: 201,
  },
  endReview: {
    function: 'reviews',
    method: 'POST',
    path: '/assessments/{reference}/end-review',
    summary: 'Say why no further review is needed; it can be resumed',
    may: 'review.end',
    body: z
      .object({
        reason: z.enum(endReasonIds, 'Select why no further review is needed'),
        details: optionalLong,
      })
      .superRefine(({ reason, details }, context) => {
        if (reason === 'other' && !details)
          context.addIssue({ code: 'custom', path: ['details'], message: 'Say what the reason is' })
      }),
    output: z.object({ reference: z.string() }),
  },
  resumeReview: {
    function: 'reviews',
    method: 'POST',
    path: '/assessments/{reference}/resume-review',
    summary: 'Undo that no further review is needed: it is due again as it was',
    may: 'review.end',
    output: z.object({ reference: z.string() }),
  },
  readSeries: {
    function: 'reviews',
    method: 'GET',
    path: '/assessments/{reference}/versions',
    summary: 'What each version of an assessment came to, and two of them side by side',
    may: 'review.read',
    query: z.object({ before: reference, after: reference }),
    output: shaped<SeriesView>(),
  },
} as const satisfies Record<string, Operation>
