/**
 * How soon a referral must be decided. The words describe what is needed, not the child; the limits behind each
 * are the partnership's own (`shared/partnership`).
 */
export const ratings = {
  red: 'Red: may need protection now',
  amber: 'Amber: significant concern, not immediate',
  green: 'Green: wellbeing, below the statutory threshold',
  blue: 'Blue: universal services can meet the need',
} as const

export type Rating = keyof typeof ratings
export const ratingIds = Object.keys(ratings) as [Rating, ...Rating[]]
