import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { refused } from '#functions/platform/change-use-case.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import type { Item } from '#functions/platform/items.ts'
import { keys } from '#functions/platform/keys.ts'
import { actorOf, openDesk, referralObject, restrictedFailure } from '#functions/platform/open.ts'
import { getMany, queryAll } from '#functions/platform/read.ts'
import { isHiddenFrom } from '#functions/platform/restricted.ts'
import type { Contribution, ContributionPage } from '#shared/contributions/contribution.ts'
import type { Failure } from '#shared/failure.ts'
import { checkReference, partnershipOf } from '#shared/identifiers/reference.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { Person } from '#shared/people/person.ts'
import { may } from '#shared/permissions/may.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { fail, ok, type Result } from '#shared/result.ts'

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

/**
 * Opens a contribution for somebody who reads for the post that was asked, while the directory has that post. One that
 * does not exist, one of another post and one of another partnership look the same. A refusal is audited.
 */
export async function openContribution(
  deps: Dependencies,
  caller: Caller,
  input: { readonly reference: string; readonly contribution: string },
  operation: string,
): Promise<Result<OpenedContribution, Failure>> {
  const action = 'contribution.give'
  const opened = await openDesk(deps, caller, { operation, action })
  if (!opened.ok) return opened
  const person = opened.value
  const checked = checkReference(input.reference)
  if (!checked.ok) return fail({ kind: 'not-found' })
  const reference = checked.value
  const start = keys.contribution(reference, input.contribution).sk
  const [[head, carried, partnership], own] = await Promise.all([
    getMany(deps, [
      keys.referral(reference),
      keys.carriedTool(reference),
      keys.partnership(partnershipOf(reference)),
    ]),
    queryAll(deps, keys.referral(reference).pk, start),
  ])
  const contribution = own.find(({ sk }) => sk === start)?.data as Contribution | undefined
  const [found] = contribution
    ? await getMany(deps, [keys.contact(contribution.partnership, contribution.contactId)])
    : []
  const contact = found?.data as Contact | undefined
  const recipientIds = contact?.active ? contact.readerIds : []
  const referral = head?.data as Referral | undefined
  const resource = contribution && { partnership: contribution.partnership, recipientIds }
  if (!contribution || !referral || !may(actorOf(person), action, resource)) {
    const object = referralObject(reference)
    await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'refused', object }))
    return fail({ kind: 'not-found' })
  }
  if (isHiddenFrom(deps, person, referral, action, contribution.askedAt)) {
    const whom = restrictedFailure(referral, partnership?.data as Partnership)
    return refused(deps, caller, { person, referral }, operation, whom)
  }
  const gone = whyGone(contribution, referral)
  if (gone) return refused(deps, caller, { person, referral }, operation, gone)
  const pages = own
    .filter(
      ({ entity, data }) => entity === 'contribution-page' && isOf(data as ContributionPage, contribution),
    )
    .map(({ data }) => data as ContributionPage)
  return ok({ person, contribution, pages, referral, carried })
}

const isOf = (page: ContributionPage, { id }: Contribution): boolean => page.contribution === id
