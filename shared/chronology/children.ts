import { compareChildren } from '../matching/compare-children.ts'
import type { ChildSummary, Referral } from '../referral/referral.ts'

/** A child of a chronology. The children of the record that is looked at come first, its own child before all. */
export interface ChronologyChild extends Pick<ChildSummary, 'name' | 'dateOfBirth' | 'expected'> {
  /** The child whom the record is about first of all; a brother or sister, or another child of a joined record. */
  readonly is: 'subject' | 'other'
}

type AboutChildren = Pick<Referral, 'child' | 'otherChildren'>

const childrenIn = ({ child, otherChildren = [] }: AboutChildren): readonly ChildSummary[] => [
  child,
  ...otherChildren,
]

/**
 * Who the children of some records are, each once, and which of them each record is about. A person has said of every
 * other record that it is about a child of the first; which one, is compared. Where nothing tells, its child is the first
 * record's.
 *
 * @returns the children, and for each record the places of its own among them
 */
export function childrenAcross(records: readonly [AboutChildren, ...AboutChildren[]]): {
  readonly children: readonly ChronologyChild[]
  readonly of: readonly (readonly number[])[]
} {
  const [first, ...rest] = records
  const known: ChildSummary[] = [...childrenIn(first)]
  const of = [known.map((_, place) => place)]
  for (const record of rest) {
    const own = childrenIn(record)
    const places = own.map((child) => placeOf(child, known))
    const joined = places.some((place) => place >= 0) ? places : [0, ...places.slice(1)]
    of.push(
      joined.map((place, at) => {
        if (place >= 0) return place
        known.push(own[at] as ChildSummary)
        return known.length - 1
      }),
    )
  }
  return {
    children: known.map(({ name, dateOfBirth, expected }, place) => ({
      ...(name && { name }),
      ...(dateOfBirth && { dateOfBirth }),
      ...(expected && { expected }),
      is: place === 0 ? 'subject' : 'other',
    })),
    of: of.map((places) => [...new Set(places)]),
  }
}

const placeOf = (child: ChildSummary, known: readonly ChildSummary[]): number => {
  const strengths = known.map((one) => compareChildren(one, child).strength)
  const strong = strengths.indexOf('strong')
  return strong >= 0 ? strong : strengths.indexOf('likely')
}
