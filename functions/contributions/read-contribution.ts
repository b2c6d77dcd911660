import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { loadDefinition } from '#functions/platform/definitions.ts'
import { referralObject } from '#functions/platform/open.ts'
import type { contributionOperations } from '#shared/api/contributions.ts'
import { askedSection } from '#shared/contributions/asked-section.ts'
import { isAllowed } from '#shared/referral/states.ts'
import { ok } from '#shared/result.ts'
import { openContribution } from './open-contribution.ts'

const operation = 'readContribution'

/** What a contributor sees: who the child is, what is asked, and their own part of it. */
export const readContribution: UseCase<(typeof contributionOperations)['readContribution']> = async (
  deps,
  caller,
  input,
) => {
  const opened = await openContribution(deps, caller, input, operation)
  if (!opened.ok) return opened
  const { person, contribution, pages, referral, carried } = opened.value
  const object = referralObject(contribution.reference)
  const [definition] = await Promise.all([
    loadDefinition(referral, 'assessment', carried),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object })),
  ])
  const { id, reference, askedOf, askedBy, fromAgency, askedAt, state, answeredAt, ask, version, whyNot } =
    contribution
  const { name, dateOfBirth } = referral.child
  const open = isAllowed('write', referral.state)
  return ok({
    ...{ id, reference, askedOf, askedBy, fromAgency, askedAt, state, answeredAt, ask, version, whyNot },
    // Who the child is they need to know while they can add something, and no longer.
    ...(open ? { child: { name, dateOfBirth } } : {}),
    tool: definition.title,
    sections: definition.sections
      .filter((section) => contribution.sections.includes(section.id))
      .flatMap((section) => askedSection(section) ?? []),
    pages,
    open,
  })
}
