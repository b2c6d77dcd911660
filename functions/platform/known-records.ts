import { type ChildComparison, compareChildren } from '#shared/matching/compare-children.ts'
import type { Person } from '#shared/people/person.ts'
import { reachOf, scopesFor } from '#shared/permissions/may.ts'
import type { ChildSummary, Referral } from '#shared/referral/referral.ts'
import type { ChildJudgement, StoredJudgement } from '#shared/referral/same-child.ts'
import type { Dependencies } from './dependencies.ts'
import type { Item } from './items.ts'
import { keys } from './keys.ts'
import { findReferences } from './matches.ts'
import { actorOf, resourceOf } from './open.ts'
import { getMany } from './read.ts'

/** As many as one round trip reads, and more than a person looks through. */
const MOST = 100

const strengths = ['strong', 'likely', 'possible', 'none'] as const

/** A record that may be about a child, how it compares, and what a person has said of it. */
export interface KnownRecord extends ChildComparison {
  readonly referral: Referral
  /** False for a restricted one on which the reader is not named: only that it exists may be told. */
  readonly shown: boolean
  readonly judgement?: ChildJudgement
}

/** What people said of a record and others, among all its items; what was taken back is not said any more. */
export const judgementsOf = (items: readonly Item[]): StoredJudgement[] =>
  items
    .filter(({ entity }) => entity === 'same-child')
    .map(({ data }) => data as StoredJudgement)
    .filter(({ verdict }) => verdict !== 'undone')

/**
 * The records that may be about a child and that somebody may know of, the strongest first, and with them all of which
 * a person has said something. Somebody of an agency learns of what their own agency has written, and of nothing else;
 * the MASH of all that was sent, and of no draft. At most four queries for each child, and as many again for somebody
 * who is of both. Each way leads only to what may be known by it, so that what is cut off hides nothing behind drafts.
 *
 * Of a restricted record on which they are not named the MASH learns that there is one and whom to ask, and an agency
 * nothing: a colleague who types a name must not learn that there is something about the family.
 */
export async function findKnownRecords(
  deps: Dependencies,
  person: Person,
  children: readonly ChildSummary[],
  { reference, judgements = [] }: { reference?: string; judgements?: readonly StoredJudgement[] } = {},
): Promise<KnownRecord[]> {
  const actor = actorOf(person)
  const now = deps.clock().toISOString()
  const scopes = scopesFor(actor, 'child.search')
  const isMash = scopes.includes('sent')
  const ways = new Set(scopes.map((scope) => (scope === 'agency' ? person.agency.id : undefined)))
  const found = await Promise.all(
    [...ways].flatMap((agency) =>
      children.map((child) => findReferences(deps, person.partnership, child, agency)),
    ),
  )
  const others = [...new Set([...judgements.map(({ other }) => other), ...found.flat()])]
    .filter((other) => other !== reference)
    .slice(0, MOST)
  const heads = await getMany(deps, others.map(keys.referral))
  return heads
    .flatMap((item): KnownRecord[] => {
      const referral = item?.data as Referral | undefined
      if (!referral) return []
      const reach = reachOf(actor, 'child.search', resourceOf(referral), now)
      const isPointer = reach === 'pointer' && isMash && referral.desks.length > 0
      if (reach !== 'open' && !isPointer) return []
      const judgement = judgements.find(({ other }) => other === referral.reference)
      const comparison = strongest(children, childrenOf(referral))
      return comparison.strength === 'none' && !judgement
        ? []
        : [{ ...comparison, referral, shown: !isPointer, judgement }]
    })
    .toSorted((a, b) => strengths.indexOf(a.strength) - strengths.indexOf(b.strength))
}

/** All children whom a record is about. */
export const childrenOf = ({ child, otherChildren = [] }: Referral): readonly ChildSummary[] => [
  child,
  ...otherChildren,
]

/** Whether anything speaks for two records being about one child. */
export const areAlike = (one: readonly ChildSummary[], other: readonly ChildSummary[]): boolean =>
  strongest(one, other).strength !== 'none'

/** How the two compare who are most alike, where a record is about several children. */
const strongest = (some: readonly ChildSummary[], others: readonly ChildSummary[]): ChildComparison =>
  some
    .flatMap((one) => others.map((other) => compareChildren(one, other)))
    .reduce((best, next) =>
      strengths.indexOf(next.strength) < strengths.indexOf(best.strength) ? next : best,
    )
