import { type Rating, ratings } from '#shared/referral/ratings.ts'
import { Tag, type TagColour } from '../../../components/tag.tsx'

const colours: Record<Rating, TagColour> = { red: 'red', amber: 'orange', green: 'green', blue: 'blue' }

/** The rating by its name; the colour only repeats it. */
export const RatingTag = ({ level }: { readonly level: Rating | undefined }) =>
  level ? <Tag colour={colours[level]}>{nameOf(level)}</Tag> : <Tag colour="grey">Not rated</Tag>

const nameOf = (level: Rating) => ratings[level].split(':')[0]

/** What the rating says of the need, without its name: "may need protection now". */
export const meaningOf = (level: Rating) => ratings[level].split(': ')[1]
