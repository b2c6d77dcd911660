import type {
  Contribution,
  ContributionForAuthor,
  ContributionPage,
} from '#shared/contributions/contribution.ts'
import type { Item } from './items.ts'
import { keys, lists } from './keys.ts'

/** A contribution is listed for the post that was asked. */
export const contributionItem = (contribution: Contribution): Item<Contribution> => ({
  ...keys.contribution(contribution.reference, contribution.id),
  entity: 'contribution',
  data: contribution,
  senderPk: lists.contributionsOf(contribution.partnership, contribution.contactId),
  senderSk: `${contribution.askedAt}#${contribution.id}`,
})

export const contributionPageItem = (reference: string, page: ContributionPage): Item<ContributionPage> => ({
  ...keys.contributionPage(reference, page.contribution, page.section),
  entity: 'contribution-page',
  data: page,
})

/** The contributions among the items of a referral, as its author sees them: answers only once they were given. */
export function contributionsOf(items: readonly Item[]): ContributionForAuthor[] {
  const all = items.filter(({ entity }) => entity === 'contribution').map(({ data }) => data as Contribution)
  const pages = items
    .filter(({ entity }) => entity === 'contribution-page')
    .map(({ data }) => data as ContributionPage)
  return all
    .toSorted((a, b) => a.askedAt.localeCompare(b.askedAt))
    .map((one) => ({
      ...one,
      pages: one.state === 'given' ? pages.filter(({ contribution }) => contribution === one.id) : [],
    }))
}
