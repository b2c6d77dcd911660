import type { Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { marksOf } from '#functions/platform/matches.ts'
import { getMany, queryAll } from '#functions/platform/read.ts'
import type { PossibleMatch } from '#shared/api/mash.ts'
import { compareChildren } from '#shared/matching/compare-children.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { rowOf } from '#shared/referral/row.ts'

/** As many as one round trip reads; a child with more is known well. */
const MOST = 100

/**
 * Other referrals of the partnership that may be about the same child, the strongest first, each with its reasons in
 * words. At most four queries, whatever the number of children. Only a person says that two are the same.
 */
export async function findMatches(deps: Dependencies, referral: Referral): Promise<PossibleMatch[]> {
  const { partnership, reference, child } = referral
  const pointers = await Promise.all(
    marksOf(deps, partnership, child).map((mark) =>
      queryAll<{ reference: string }>(deps, keys.match(partnership, mark, '').pk),
    ),
  )
  const references = [...new Set(pointers.flat().map(({ data }) => data.reference))]
    .filter((other) => other !== reference)
    .slice(0, MOST)
  const heads = await getMany(deps, references.map(keys.referral))
  const strengths = ['strong', 'likely', 'possible']
  return heads
    .flatMap((item) => {
      const other = item?.data as Referral | undefined
      if (!other) return []
      const { strength, reasons } = compareChildren(child, other.child)
      return strength === 'none' ? [] : [{ strength, row: rowOf(other), reasons }]
    })
    .toSorted((a, b) => strengths.indexOf(a.strength) - strengths.indexOf(b.strength))
    .map(({ row, reasons }) => ({ row, reasons }))
}
