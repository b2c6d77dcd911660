import type { Rating } from '../referral/ratings.ts'

/**
 * Whom a partnership usually asks, by how soon a referral must be decided (Merton: all core agencies at red and amber,
 * selected ones at green, none at blue). It is a hint and chooses nobody.
 */
export interface UsualPartners {
  /** In words, for each rating. */
  readonly suggestion: Readonly<Partial<Record<Rating, string>>>
  /** The posts of the directory that are usually asked, by their ids. */
  readonly posts: Readonly<Partial<Record<Rating, readonly string[]>>>
}

/** What a partnership works by that has agreed on nothing of its own. */
export const standardUsualPartners: UsualPartners = {
  suggestion: {
    red: 'At red, ask every agency that may know the child or the family, at once.',
    amber: 'At amber, ask the agencies that are likely to know the child or the family.',
    green: 'At green, ask selected agencies only: those that the worry is about.',
    blue: 'At blue, agencies are usually not asked. If one must be, say why.',
  },
  posts: {},
}

/** What the rating suggests of one post. */
export function hintFor(
  { posts }: UsualPartners,
  rating: Rating | undefined,
  contact: string,
): string | undefined {
  const usual = rating && posts[rating]
  if (!usual) return undefined
  return usual.includes(contact)
    ? `Usually asked at ${rating}`
    : `Not usually asked at ${rating}: say what makes it needed here`
}
