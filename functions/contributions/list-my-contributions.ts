import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { listContactsOf } from '#functions/platform/contacts.ts'
import { lists } from '#functions/platform/keys.ts'
import { PAGE_SIZE } from '#functions/platform/lists.ts'
import { openDesk } from '#functions/platform/open.ts'
import { queryPage } from '#functions/platform/read.ts'
import { findHidden } from '#functions/platform/restricted.ts'
import type { contributionOperations } from '#shared/api/contributions.ts'
import type { Contribution, ContributionRow } from '#shared/contributions/contribution.ts'
import { WITHHELD } from '#shared/restriction/pointer.ts'
import { ok } from '#shared/result.ts'

const operation = 'listMyContributions'

/** What the posts that the caller reads for are asked to add; of each post the latest. */
export const listMyContributions: UseCase<(typeof contributionOperations)['listMyContributions']> = async (
  deps,
  caller,
) => {
  const opened = await openDesk(deps, caller, { operation, action: 'contribution.list' })
  if (!opened.ok) return opened
  const person = opened.value
  const contacts = await listContactsOf(deps, person.partnership)
  const pages = await Promise.all(
    contacts
      .filter(({ active, readerIds }) => active && readerIds.includes(person.id))
      .map(({ id }) =>
        queryPage<Contribution>(deps, {
          index: 'sender',
          pk: lists.contributionsOf(person.partnership, id),
          limit: PAGE_SIZE,
          descending: true,
        }),
      ),
  )
  await writeAudit(
    deps,
    auditEntry(deps, caller, person, { operation, kind: 'read', object: 'contributions' }),
  )
  const asked = pages.flatMap(({ items }) => items.map(({ data }) => data))
  const hidden = await findHidden(deps, person, asked, 'contribution.give', ({ askedAt }) => askedAt)
  const rows = asked.map((one) => (hidden.has(one) ? pointerOf(rowOf(one)) : rowOf(one)))
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
