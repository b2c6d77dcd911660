import type { ReferralRow } from '#shared/referral/row.ts'
import { agedOn, initialsOf } from '../child-words.ts'
import type { ItemShown } from './agenda-lines.ts'

/**
 * What an agenda says of an item and no more: the child's initials and age on the day, and who presents.
 *
 * @param on the day of the meeting, ISO date
 */
export function aboutItem({ row, addedBy, presenter }: ItemShown, on: string): string {
  const presents = presenter ?? row?.agency.name
  if (!row) return presents ? `Presented by ${presents}` : `Added by ${addedBy}`
  return `${aboutChild(row, on)}. Presented by ${presents}`
}

/** "A.B., aged 14": a child whom a paper must not name, on the day of the meeting. */
export function aboutChild(
  row: Pick<ReferralRow, 'childName' | 'childDateOfBirth' | 'restricted'>,
  on: string,
): string {
  if (row.restricted) return 'Restricted record'
  return [initialsOf(row.childName) ?? 'Child not named', agedOn(row.childDateOfBirth, on)]
    .filter(Boolean)
    .join(', ')
}
