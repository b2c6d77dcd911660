import type { SavedFilter } from '#shared/api/queue.ts'
import { concerns } from '#shared/queue/concerns.ts'
import type { CountedRating } from '#shared/queue/counts.ts'
import { ageWords, repeats } from '#shared/queue/filters.ts'
import { ratings } from '#shared/referral/ratings.ts'

/** What a rating is called in a list of them: "Red". */
export const ratingWords = (rating: CountedRating): string =>
  rating === 'unrated' ? 'Not rated' : (ratings[rating].split(':')[0] as string)

/** What a filter shows, in words: "rated Red or Amber; aged 13 to 15". */
export function filterWords({ filters, agency }: Pick<SavedFilter, 'filters' | 'agency'>): string {
  const { ratings: chosen = [], school, concern, age, repeat } = filters
  return [
    chosen.length > 0 && `rating: ${chosen.map(ratingWords).join(' or ')}`,
    agency && `sent by ${agency.name}`,
    school && `school: ${school}`,
    concern && `concern: ${concerns[concern]}`,
    age && `age: ${ageWords(age)}`,
    repeat && repeats[repeat],
  ]
    .filter(Boolean)
    .join('; ')
}
