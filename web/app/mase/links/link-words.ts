import type { SaidIn } from '#shared/api/links.ts'
import { ageOn } from '#shared/identifiers/date.ts'
import type { LinkPoint } from '#shared/mase/links/link.ts'
import { type MentionKind, mentionKinds } from '#shared/mentions/mention.ts'
import type { FormName } from '#shared/referral/referral.ts'

export const kindWords: Readonly<Record<MentionKind, string>> = {
  child: 'Child',
  person: 'Person',
  vehicle: 'Vehicle',
  telephone: 'Telephone number',
  email: 'Email address',
  handle: 'Name in social media',
  place: 'Place',
}

export const kindOf = ({ kind, isRecord }: Pick<LinkPoint, 'kind' | 'isRecord'>): string =>
  kind === 'child' && !isRecord ? 'Another child' : kindWords[kind]

export const kindChoices = mentionKinds.map((kind) => ({ value: kind, label: kindWords[kind] }))

const formWords: Readonly<Record<FormName, string>> = {
  assessment: 'the assessment',
  marf: 'the MARF',
  mase: 'the MASE referral',
}

/** Where something is said: "Parents and carers" in the MARF. */
export const saidWhere = ({ mention: { section, form, subject, withheld } }: SaidIn): string =>
  `${subject ? 'The record is about this child' : `“${section}” in ${formWords[form]}`}${withheld ? ' (withheld from others)' : ''}`

/** What is known of somebody's age, for telling two of one name apart. */
export const bornWords = ({ mention: { dateOfBirth } }: SaidIn, today: string): string | undefined =>
  dateOfBirth ? `aged ${ageOn(dateOfBirth, today)}` : undefined

export const pairHref = (one: string, other: string): string => `/mase/links/${one}/${other}`
