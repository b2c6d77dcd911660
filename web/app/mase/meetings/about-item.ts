import type { ReferralRow } from '#shared/referral/row.ts'
import { agedOn, initialsOf } from '../child-words.ts'
import type { ItemShown } from './agenda-lines.ts'

/**
 * What an agenda says of an item and no more: the child's initials and age on the day, and the agency that presents.
 *
 * @param on the day of the meeting, ISO date
 */
export function aboutItem({ row, addedBy }: ItemShown, on: string): string {
  if (!row) return `Added by ${addedBy}`
  return `${aboutChild(row, on)}. Presented by ${row.agency.name}`
}

/** "A.B., aged 14": a child whom a paper must not name, on the day of the meeting. */
export const aboutChild = (row: Pick<ReferralRow, 'childName' | 'childDateOfBirth'>, on: string): string =>
  [initialsOf(row.childName) ?? 'Child not named', agedOn(row.childDateOfBirth, on)]
    .filter(Boolean)
    .join(', ')
