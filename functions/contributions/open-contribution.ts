import { refused } from '#functions/platform/change-use-case.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import type { Item } from '#functions/platform/items.ts'
import { keys } from '#functions/platform/keys.ts'
import { openAddressed } from '#functions/platform/open-addressed.ts'
import type { Contribution, ContributionPage } from '#shared/contributions/contribution.ts'
import type { Failure } from '#shared/failure.ts'
import type { Person } from '#shared/people/person.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { ok, type Result } from '#shared/result.ts'

export interface OpenedContribution {
  readonly person: Person
  readonly contribution: Contribution
  readonly pages: readonly ContributionPage[]
  readonly referral: Referral
  /** The partnership's own tool, where the assessment carries one. */
  readonly carried: Item | undefined
}

const tellTheMash = 'If you know something that matters, tell the MASH.'

/** Why there is nothing to see any more, not even what they added themselves. */
function whyGone({ state }: Contribution, referral: Referral): Failure | undefined {
  const gone = (what: string): Failure => ({ kind: 'conflict', detail: `${what} ${tellTheMash}` })
  if (state === 'withdrawn') return gone('You are no longer asked to add to this assessment.')
  if (referral.state === 'discarded') return gone('This assessment was given up and is not sent.')
  return undefined
}

/** Opens a contribution for somebody who reads for the post that was asked, as `openAddressed` does. */
export async function openContribution(
  deps: Dependencies,
  caller: Caller,
  input: { readonly reference: string; readonly contribution: string },
  operation: string,
): Promise<Result<OpenedContribution, Failure>> {
  const opened = await openAddressed<Contribution>(deps, caller, input.reference, {
    operation,
    action: 'contribution.give',
    entity: 'contribution',
    key: (reference) => keys.contribution(reference, input.contribution),
    contactOf: ({ contactId }) => contactId,
    cameAt: ({ askedAt }) => askedAt,
    others: (reference) => [keys.carriedTool(reference)],
  })
  if (!opened.ok) return opened
  const { person, thing: contribution, referral, own, others } = opened.value
  const gone = whyGone(contribution, referral)
  if (gone) return refused(deps, caller, { person, referral }, operation, gone)
  const pages = own
    .filter(
      ({ entity, data }) => entity === 'contribution-page' && isOf(data as ContributionPage, contribution),
    )
    .map(({ data }) => data as ContributionPage)
  return ok({ person, contribution, pages, referral, carried: others[0] })
}

const isOf = (page: ContributionPage, { id }: Contribution): boolean => page.contribution === id
