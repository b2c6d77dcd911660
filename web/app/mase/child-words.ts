import { ageOn } from '#shared/identifiers/date.ts'

/** "A.B." for a child whom a paper must not name; undefined when there is no name. */
export function initialsOf(name: string | undefined): string | undefined {
  const letters = (name ?? '').split(/\s+/).flatMap((part) => part.match(/\p{L}/u)?.[0]?.toUpperCase() ?? [])
  return letters.length > 0 ? `${letters.join('.')}.` : undefined
}

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
