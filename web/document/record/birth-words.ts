import { ageOn, formatDate } from '#shared/identifiers/date.ts'
import type { ChildSummary } from '#shared/referral/referral.ts'

/**
 * When a child was born and how old they are on a day, or when an unborn child is expected; undefined where neither is
 * known.
 */
export function birthWords({ dateOfBirth, expected }: ChildSummary, today: string): string | undefined {
  if (expected) return `Not yet born, expected ${formatDate(expected)}`
  if (!dateOfBirth) return undefined
  return dateOfBirth > today
    ? formatDate(dateOfBirth)
    : `${formatDate(dateOfBirth)} (aged ${ageOn(dateOfBirth, today)})`
}
