import { agedOn, initialsOf } from '../child-words.ts'
import type { ItemShown } from './agenda-lines.ts'

/**
 * What an agenda says of an item and no more: the child's initials and age on the day, and the agency that presents.
 *
 * @param on the day of the meeting, ISO date
 */
export function aboutItem({ row, addedBy }: ItemShown, on: string): string {
  if (!row) return `Added by ${addedBy}`
  const child = [initialsOf(row.childName) ?? 'Child not named', agedOn(row.childDateOfBirth, on)]
  return `${child.filter(Boolean).join(', ')}. Presented by ${row.agency.name}`
}
