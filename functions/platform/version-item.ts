import type { VersionRow } from '#shared/api/reviews.ts'
import type { Answers } from '#shared/form/answers/answers.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import type { Desk, Referral } from '#shared/referral/referral.ts'
import { measureOf } from '#shared/review/measure.ts'
import type { Item } from './items.ts'
import { keys } from './keys.ts'

/** The first version of the series that a record belongs to. */
export const firstOf = ({ reference, series }: Referral): string => series?.first ?? reference

/** What a version came to, in the list of its series. One that is sent again stands where it stood. */
export function versionItem(
  referral: Referral,
  sent: { readonly at: string; readonly desk?: Desk },
  definition: FormDefinition,
  answers: Answers,
): Item<VersionRow> {
  const { reference, series, author, agency } = referral
  const number = series?.number ?? 1
  return {
    ...keys.version(firstOf(referral), number, reference),
    entity: 'version',
    data: { reference, number, ...sent, author, agency, measure: measureOf(definition, answers) },
  }
}
