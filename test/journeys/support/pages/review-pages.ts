import type { Look } from './entry.ts'

const as = 'lkm-lead'
const versions = '/assessments/[reference]/versions'

/** Pages of reviews, and of what changed from one version to the next. */
export const reviewPages: Readonly<Record<string, readonly Look[]>> = {
  '/reviews': [
    { as, at: '/reviews', shows: 'Coming' },
    { as: 'lkm-education', at: '/reviews', shows: 'No review is owed' },
  ],
  '/reviews/agency': [{ as: 'lkm-head', at: '/reviews/agency', shows: 'Idris Calloway' }],
  '/reviews/[reference]': [
    {
      as,
      at: ({ toReview }) => `/reviews/${toReview}`,
      shows: 'Is the child in danger now?',
      wrong: 'Start the review',
    },
    { as, at: ({ beingReviewed }) => `/reviews/${beingReviewed}`, shows: 'began the review' },
    { as, at: ({ reviewsEnded }) => `/reviews/${reviewsEnded}`, shows: 'no further review is needed' },
  ],
  '/reviews/[reference]/end': [
    {
      as,
      at: ({ toReview }) => `/reviews/${toReview}/end`,
      shows: 'Why is no further review needed?',
      wrong: 'No review is needed',
    },
  ],
  '/reviews/[reference]/keep': [
    { as, at: ({ openReview }) => `/reviews/${openReview}/keep`, shows: 'It is sent to nobody' },
  ],
  [versions]: [
    { as, at: ({ toReview }) => `/assessments/${toReview}/versions`, shows: 'There is one version so far' },
    {
      as,
      at: ({ openReview }) => `/assessments/${openReview}/versions`,
      shows: 'There is one version so far',
    },
    { as, at: ({ reviewedTwice }) => `/assessments/${reviewedTwice}/versions`, shows: 'What has changed' },
    {
      as,
      at: ({ reviewedTwice }) => `/assessments/${reviewedTwice}/versions?show=all`,
      shows: 'The same',
    },
    {
      as: 'lkm-mash-one',
      at: ({ toReview }) => `/assessments/${toReview}/versions`,
      shows: 'There is one version so far',
    },
  ],
}
