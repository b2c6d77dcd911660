import { ageOn } from '#shared/identifiers/date.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'

/** Name and age in a line: "Ada Byron, aged 14". */
export function childWords(name: string | undefined, dateOfBirth: string | undefined, now: number): string {
  return `${name ?? 'Name not known'}, ${ageWords(dateOfBirth, londonClock(now).date)}`
}

function ageWords(dateOfBirth: string | undefined, today: string): string {
  if (!dateOfBirth) return 'age not known'
  return dateOfBirth > today ? 'not yet born' : `aged ${ageOn(dateOfBirth, today)}`
}
