import type { UseCase } from '#functions/platform/api-function.ts'
import { lists } from '#functions/platform/keys.ts'
import { listSentToMe } from '#functions/platform/list-sent-to-me.ts'
import type { contributionOperations } from '#shared/api/contributions.ts'
import type { Contribution, ContributionRow } from '#shared/contributions/contribution.ts'
import { WITHHELD } from '#shared/restriction/pointer.ts'
import { ok } from '#shared/result.ts'

/** What the posts that the caller reads for are asked to add; of each post the latest. */
export const listMyContributions: UseCase<(typeof contributionOperations)['listMyContributions']> = async (
  deps,
  caller,
) => {
  const listed = await listSentToMe<Contribution>(deps, caller, {
    operation: 'listMyContributions',
    list: 'contribution.list',
    open: 'contribution.give',
    object: 'contributions',
    listOf: lists.contributionsOf,
    cameAt: ({ askedAt }) => askedAt,
  })
  if (!listed.ok) return listed
  const { things, hidden } = listed.value
  const rows = things.map((one) => (hidden.has(one) ? pointerOf(rowOf(one)) : rowOf(one)))
  return ok({
    rows: rows
      .filter(({ state }) => state !== 'withdrawn')
      .toSorted((a, b) => b.askedAt.localeCompare(a.askedAt)),
  })
}

const rowOf = (contribution: Contribution): ContributionRow => {
  const { id, reference, askedOf, askedBy, fromAgency, askedAt, state, answeredAt } = contribution
  return { id, reference, askedOf, askedBy, fromAgency, askedAt, state, answeredAt }
}

/** Of a record that was restricted since: that something was asked, and not by whom. */
const pointerOf = (row: ContributionRow): ContributionRow => ({
  ...row,
  restricted: true,
  askedBy: { ...row.askedBy, id: '', name: WITHHELD, post: '' },
  fromAgency: WITHHELD,
})
