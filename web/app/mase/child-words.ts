export { initialsOf } from '#shared/mase/initials.ts'

import { ageOn } from '#shared/identifiers/date.ts'

/**
 * "aged 14", on a day; undefined without a date of birth, and before birth.
 *
 * @param dateOfBirth ISO date
 * @param on ISO date in Europe/London
 */
export function agedOn(dateOfBirth: string | undefined, on: string): string | undefined {
  if (!dateOfBirth) return undefined
  const age = ageOn(dateOfBirth, on)
  return age >= 0 ? `aged ${age}` : undefined
}
