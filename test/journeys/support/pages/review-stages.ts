import type { Api } from '#test/api/support/api.ts'
import { send } from '#test/api/support/referrals.ts'
import { beginReview, changeReview, keepReview } from '#test/api/support/reviews.ts'

/** Assessments in every state of their review. */
export interface ReviewStages {
  /** Sent, and nobody has begun its review. */
  readonly toReview: string
  /** A review that was begun, with all that it needs, and the record that it reviews. */
  readonly openReview: string
  readonly beingReviewed: string
  /** The latest of three versions, of which two were kept. */
  readonly reviewedTwice: string
  /** Sent, and no review is needed any more. */
  readonly reviewsEnded: string
}

/** Drives the API until a review is in every state. */
export async function setReviewStages(api: Api): Promise<ReviewStages> {
  const lead = api.as('lkm-lead')
  const head = api.as('lkm-head')
  const [toReview, beingReviewed, first, reviewsEnded] = [
    await send(lead, head),
    await send(lead, head),
    await send(lead, head),
    await send(lead, head),
  ]
  const openReview = await beginReview(lead, beingReviewed)
  await changeReview(lead, openReview, 'groomed-or-targeted')
  let reviewedTwice = first
  for (const opinion of ['exploited', 'vulnerable']) {
    reviewedTwice = await beginReview(lead, reviewedTwice)
    await changeReview(lead, reviewedTwice, opinion)
    await keepReview(lead, head, reviewedTwice)
  }
  await lead.endReview({ reference: reviewsEnded, reason: 'moved', details: 'The new area was told' })
  return { toReview, openReview, beingReviewed, reviewedTwice, reviewsEnded }
}
