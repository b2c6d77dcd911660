import type { ShownMention } from '#shared/api/record.ts'
import { ageOn } from '#shared/identifiers/date.ts'
import type { MentionKind } from '#shared/mentions/mention.ts'
import type { FormName } from '#shared/referral/referral.ts'

export const kindWords: Record<MentionKind, string> = {
  child: 'Child',
  person: 'Person',
  vehicle: 'Vehicle',
  telephone: 'Telephone number',
  email: 'Email address',
  handle: 'Name in social media',
  place: 'Place',
}

const formWords: Record<FormName, string> = {
  assessment: 'the assessment',
  marf: 'the MARF',
  mase: 'the MASE referral',
}

/** Where something is said: "Parents and carers, in the MARF". */
export const placeWords = ({ section, form, subject, withheld }: ShownMention): string =>
  `${subject ? 'It is about this child' : `“${section}” in ${formWords[form]}`}${withheld ? ' (withheld from others)' : ''}`

/**
 * Whether two people of one name may be one person, by what is known of when they were born.
 *
 * @param today the day in London
 */
export function birthWords(one: ShownMention, other: ShownMention, today: string): string | undefined {
  if (one.kind !== 'child' && one.kind !== 'person') return undefined
  const { dateOfBirth: born } = one
  const { dateOfBirth: bornThere } = other
  if (!born || !bornThere) return 'Same name; a date of birth is not known in both'
  return born === bornThere
    ? `Same name and date of birth, aged ${ageOn(born, today)}`
    : 'Same name, and another date of birth: perhaps somebody else'
}
