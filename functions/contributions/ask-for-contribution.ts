import type { UseCase } from '#functions/platform/api-function.ts'
import { changeReferral } from '#functions/platform/change-referral.ts'
import { refused } from '#functions/platform/change-use-case.ts'
import { isNew } from '#functions/platform/commit.ts'
import { contributionItem } from '#functions/platform/contribution-items.ts'
import { loadDefinition } from '#functions/platform/definitions.ts'
import { type Dependencies, fingerprint } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { openReferral, refOf } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import { queryAll } from '#functions/platform/read.ts'
import type { contributionOperations } from '#shared/api/contributions.ts'
import { askedSection } from '#shared/contributions/asked-section.ts'
import type { Contribution } from '#shared/contributions/contribution.ts'
import { MOST_CONTRIBUTIONS } from '#shared/contributions/limits.ts'
import type { Failure } from '#shared/failure.ts'
import { findSection } from '#shared/form/answers/columns.ts'
import { partnershipOf } from '#shared/identifiers/reference.ts'
import type { Contact } from '#shared/people/contact.ts'
import { ok } from '#shared/result.ts'

const operation = 'askForContribution'

const invalid = (field: string, message: string): Failure => ({
  kind: 'invalid',
  errors: [{ field, message }],
})

const ownAgency = 'Select another agency. With a colleague of your own you share the assessment'

const asksAlready = `You have asked ${MOST_CONTRIBUTIONS} times already. Ask somebody who has not answered no longer, or ring and write down what you hear`

/** Asks a post of the directory for its part. Asked twice with the same request id, it asks once. */
export const askForContribution: UseCase<(typeof contributionOperations)['askForContribution']> = async (
  deps,
  caller,
  input,
) => {
  const id = fingerprint(`${caller.issuer} ${caller.subject} ${input.requestId}`)
  const opened = await openReferral(
    deps,
    caller,
    input.reference,
    { operation, action: 'contribution.ask' },
    (reference) => [
      keys.carriedTool(reference),
      keys.contact(partnershipOf(reference), input.contact),
      keys.contribution(reference, id),
    ],
  )
  if (!opened.ok) return opened
  const { person, referral, partnership, others } = opened.value
  const [carried, contactItem, before] = others
  if (before) return ok({ id })
  const refuse = (failure: Failure) => refused(deps, caller, opened.value, operation, failure)
  const contact = contactItem?.data as Contact | undefined
  if (!contact?.active)
    return refuse(invalid('contact', 'Select whom you ask: this entry is no longer in the directory'))
  if (contact.organisation === referral.agency.name) return refuse(invalid('contact', ownAgency))
  const definition = await loadDefinition(referral, 'assessment', carried)
  const canBeAsked = (id: string) => {
    const section = findSection(definition, id)
    return section !== undefined && askedSection(section) !== undefined
  }
  if (!input.sections.every(canBeAsked))
    return refuse(invalid('sections', 'Select pages of this assessment that others can add to'))
  // Read after the head: whatever is asked from now on finds that head changed.
  if ((await countOpen(deps, referral.reference)) >= MOST_CONTRIBUTIONS)
    return refuse(invalid('contact', asksAlready))
  const contribution: Contribution = {
    id,
    reference: referral.reference,
    partnership: partnership.code,
    contactId: contact.id,
    askedOf: `${contact.post}, ${contact.organisation}`,
    sections: [...new Set(input.sections)],
    ask: input.ask,
    askedBy: refOf(person),
    fromAgency: person.agency.name,
    askedAt: deps.clock().toISOString(),
    state: 'asked',
    version: 1,
    takenIn: [],
  }
  const changed = await changeReferral(deps, caller, opened.value, {
    operation,
    transition: 'write',
    next: {},
    history: { kind: 'contribution-asked', text: contribution.askedOf },
    mails: [
      {
        kind: 'contribution-asked',
        to: { contact: contact.id },
        path: pages.contribution(referral.reference, id),
      },
    ],
    writes: [{ put: contributionItem(contribution), when: isNew }],
  })
  return changed.ok ? ok({ id }) : refuse(changed.failure)
}

async function countOpen(deps: Dependencies, reference: string): Promise<number> {
  const { pk, sk } = keys.contribution(reference, '')
  const items = await queryAll(deps, pk, sk)
  return items.filter(
    ({ entity, data }) =>
      entity === 'contribution' && !['withdrawn', 'declined'].includes((data as Contribution).state),
  ).length
}
