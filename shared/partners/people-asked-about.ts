import type { FrozenDocument, FrozenQuestion } from '../form/document/document.ts'
import { findFrozenText } from '../form/document/frozen-answers.ts'
import { formatDate } from '../identifiers/date.ts'
import type { ChildSummary, Referral } from '../referral/referral.ts'
import type { Askable } from './view.ts'

/** Names in a record may be anything, also nothing. */
const named = (name: string | undefined): string => name || 'Name not known'

const bornOf = ({ dateOfBirth, expected }: ChildSummary): string | undefined =>
  dateOfBirth ? formatDate(dateOfBirth) : expected && `expected ${formatDate(expected)}`

/**
 * Whom agencies can be asked about: the child, the other children it is about, and the others of the family and the
 * household whom the forms name.
 *
 * @param documents the forms as they were sent
 */
export function peopleAskedAbout(
  { child, otherChildren = [] }: Pick<Referral, 'child' | 'otherChildren'>,
  documents: readonly FrozenDocument[],
): Askable[] {
  const first: Askable = {
    id: 'child',
    who: 'child',
    name: named(child.name),
    born: bornOf(child),
    address: findFrozenText(documents, 'child.address') ?? child.postcode,
  }
  const siblings = otherChildren.map(
    (one, index): Askable => ({
      id: `sibling-${index}`,
      who: 'sibling',
      name: named(one.name),
      born: bornOf(one),
    }),
  )
  const children = new Set([first, ...siblings].map(({ name }) => name.toLowerCase()))
  const household = new Map<string, Askable>()
  for (const question of questionsOf(documents))
    for (const person of peopleIn(question))
      if (!children.has(person.name.toLowerCase()) && !household.has(person.name.toLowerCase()))
        household.set(person.name.toLowerCase(), {
          ...person,
          id: `household-${household.size}`,
          who: 'household',
        })
  return [first, ...siblings, ...household.values()]
}

const questionsOf = (documents: readonly FrozenDocument[]): FrozenQuestion[] =>
  documents.flatMap(({ sections }) => sections.flatMap(({ questions }) => questions))

/** The people in the rows of a question about the parents, the family or the household; its first column is the name. */
function peopleIn({ role, answer }: FrozenQuestion): Omit<Askable, 'id' | 'who'>[] {
  if (role !== 'parents' && role !== 'family' && role !== 'household') return []
  if (answer.as !== 'rows') return []
  const cell = (row: readonly string[], title: RegExp): string | undefined => {
    const at = answer.columns.findIndex((column) => title.test(column))
    return row[at]?.trim() || undefined
  }
  return answer.rows.flatMap((row) => {
    const name = row[0]?.trim()
    if (!name) return []
    return [{ name, born: cell(row, /birth/i), relationship: cell(row, /relationship/i) }]
  })
}

/** What the forms say of whether the family agrees to other agencies being asked: a line for each person. */
export const consentToChecks = (documents: readonly FrozenDocument[]): string[] =>
  questionsOf(documents).flatMap(({ role, answer }) => {
    if (role !== 'consent.parents' || answer.as !== 'rows') return []
    const at = answer.columns.findIndex((column) => /other agencies|partner|check/i.test(column))
    if (at < 0) return []
    return answer.rows.flatMap((row) => (row[0] ? [`${row[0]}: ${row[at]?.trim() || 'not said'}`] : []))
  })
