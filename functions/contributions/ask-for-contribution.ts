import type { UseCase } from '#functions/platform/api-function.ts'
import { changeReferral } from '#functions/platform/change-referral.ts'
import { isNew } from '#functions/platform/commit.ts'
import { contributionItem } from '#functions/platform/contribution-items.ts'
import { loadDefinition } from '#functions/platform/definitions.ts'
import { fingerprint } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { openReferral, refOf } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import type { contributionOperations } from '#shared/api/contributions.ts'
import type { Contribution } from '#shared/contributions/contribution.ts'
import type { Failure } from '#shared/failure.ts'
import { findSection } from '#shared/form/columns.ts'
import { partnershipOf } from '#shared/identifiers/reference.ts'
import type { Contact } from '#shared/people/contact.ts'
import { fail, ok } from '#shared/result.ts'

const operation = 'askForContribution'

const invalid = (field: string, message: string): { ok: false; failure: Failure } =>
  fail({ kind: 'invalid', errors: [{ field, message }] })

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
  const contact = contactItem?.data as Contact | undefined
  if (!contact?.active)
    return invalid('contact', 'Select whom you ask: this entry is no longer in the directory')
  const definition = await loadDefinition(referral, 'assessment', carried)
  const unknown = input.sections.filter((section) => !findSection(definition, section))
  if (unknown.length > 0) return invalid('sections', 'Select pages of this assessment')
  const contribution: Contribution = {
    id,
    reference: referral.reference,
    partnership: partnership.code,
    contactId: contact.id,
    askedOf: `${contact.post}, ${contact.organisation}`,
    sections: input.sections,
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
  return changed.ok ? ok({ id }) : changed
}
