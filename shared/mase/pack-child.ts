import type { FrozenDocument } from '../form/document/document.ts'
import { findFrozenText } from '../form/document/frozen-answers.ts'
import type { Role } from '../form/format/roles.ts'
import type { CalendarDate } from '../identifiers/calendar-date.ts'
import { ageOn } from '../identifiers/date.ts'
import type { Referral } from '../referral/referral.ts'
import type { PaperChild } from './pack.ts'
import { initialsOf, withoutNames } from './pack-initials.ts'

/** Papers are read in minutes: of a long text as much as says what it is about. The record has the rest. */
const MOST_LETTERS = 1_200

/** What else of the record may say what the worry is, the plainest first. */
const concernRoles: readonly Role[] = ['concern.reason', 'concern.today', 'concern.risks', 'opinion.reason']

type Head = Pick<Referral, 'child' | 'otherChildren' | 'agency' | 'mase'>

/** All children whom a record knows: none of them is named on paper. */
export const childrenOf = ({ child, otherChildren = [] }: Pick<Head, 'child' | 'otherChildren'>) => [
  child,
  ...otherChildren,
]

/**
 * A child as papers show one.
 *
 * @param documents the forms without what is kept for intelligence
 * @param categories what a child's category is called in the partnership
 * @param on the day of the meeting
 */
export function paperChild(
  head: Head,
  documents: readonly FrozenDocument[],
  categories: readonly string[],
  on: CalendarDate,
): PaperChild {
  const { child, agency, mase } = head
  const said = (...roles: readonly Role[]): string | undefined => {
    for (const role of roles) {
      const text = findFrozenText(documents, role)
      if (text) return withoutNames(text, childrenOf(head))
    }
    return undefined
  }
  const age = child.dateOfBirth ? ageOn(child.dateOfBirth, on) : -1
  const agreed = mase?.category === undefined ? undefined : categories[mase.category]
  const assessed = said('opinion')
  const whereabouts = said('child.whereabouts')
  const held = said('mase.strategy-discussion.date')
  const absent = said('mase.strategy-discussion.absent')
  const concern = said(...concernRoles)
  return {
    initials: initialsOf(child.name) ?? 'Not named',
    age: age >= 0 ? age : undefined,
    category: agreed ? `${agreed}, agreed as a group` : assessed && `${assessed}, as assessed`,
    agency: agency.name,
    legalStatus: said('child.legal-status'),
    concern: concern && shortened(concern),
    blocker:
      said('mase.blocker.details') ??
      (mase?.from === 'mash' ? withoutNames(mase.reason, childrenOf(head)) : undefined),
    ask: said('mase.ask'),
    strategyDiscussion: held ?? (absent ? `None: ${absent}` : undefined),
    nrm: said('opinion.nrm'),
    missing: whereabouts && /missing/i.test(whereabouts) ? whereabouts : undefined,
  }
}

function shortened(text: string): string {
  if (text.length <= MOST_LETTERS) return text
  const end = text.lastIndexOf(' ', MOST_LETTERS)
  return `${text.slice(0, end > 0 ? end : MOST_LETTERS).toWellFormed()} … The record has more.`
}

/** "Initials A.B., LKM-4821-7306-5": how an action says of whom it is. */
export const childInShort = ({ child, reference }: Pick<Referral, 'child' | 'reference'>): string =>
  [initialsOf(child.name), reference].filter(Boolean).join(', ')
