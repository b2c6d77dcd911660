import { apiFunction } from '#functions/platform/api-function.ts'
import { reviewOperations } from '#shared/api/reviews.ts'
import { endReview, resumeReview } from './end-review.ts'
import { listAgencyReviews, listReviews } from './list-reviews.ts'
import { readSeries } from './read-series.ts'
import { startReview } from './start-review.ts'

export const handler = apiFunction(reviewOperations, {
  listReviews,
  listAgencyReviews,
  startReview,
  endReview,
  resumeReview,
  readSeries,
})
