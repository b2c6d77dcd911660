import type * as z from 'zod'

type Issue = z.core.$ZodIssue
export type UnionIssue = Extract<Issue, { code: 'invalid_union' }>

/**
 * Of several shapes, what is wrong with the one that a value looks most like: the one whose properties it has. Nothing
 * where it looks like none of them more than the others.
 */
export function likeliestBranch(issue: UnionIssue): readonly Issue[] | undefined {
  const ranked = branchesOf(issue)
    .map((issues) => ({ issues, strange: issues.reduce((sum, one) => sum + strangeness(one), 0) }))
    .sort((a, b) => a.strange - b.strange)
  const [first, second] = ranked
  if (!first || first.issues.length === 0) return undefined
  return second === undefined || first.strange < second.strange ? first.issues : undefined
}

/** The shapes of a union, those of a union inside it among them. */
const branchesOf = (issue: UnionIssue): (readonly Issue[])[] =>
  issue.errors.flatMap((issues): (readonly Issue[])[] => {
    const [only] = issues
    const nested = issues.length === 1 && only?.code === 'invalid_union' && only.path.length === 0
    return nested && !('discriminator' in only && only.discriminator) ? branchesOf(only) : [issues]
  })

/** How much a fault says that another shape was meant: what is missing or unknown, against what is only wrong. */
function strangeness(issue: Issue): number {
  if (issue.code === 'unrecognized_keys') return issue.path.length === 0 ? issue.keys.length : 0
  if (issue.path.length === 0) return 10
  return issue.path.length === 1 && issue.input === undefined ? 1 : 0
}
