import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { commit, hasVersion, isNew } from '#functions/platform/commit.ts'
import { contributionItem, contributionPageItem } from '#functions/platform/contribution-items.ts'
import { loadDefinition } from '#functions/platform/definitions.ts'
import { referralObject } from '#functions/platform/open.ts'
import type { contributionOperations } from '#shared/api/contributions.ts'
import { findSection } from '#shared/form/columns.ts'
import { acceptAnswers } from '#shared/form/shape.ts'
import { fail, ok } from '#shared/result.ts'
import { afterWriting, contributorOf, savedMeanwhile } from './contribution-changes.ts'
import { openContribution } from './open-contribution.ts'

const operation = 'saveContribution'

/** Saves one page of a contribution as typed. Who saves second of two is told. */
export const saveContribution: UseCase<(typeof contributionOperations)['saveContribution']> = async (
  deps,
  caller,
  input,
) => {
  const opened = await openContribution(deps, caller, input, operation)
  if (!opened.ok) return opened
  const { person, contribution, referral, carried } = opened.value
  const definition = await loadDefinition(referral, 'assessment', carried)
  const section = contribution.sections.includes(input.section)
    ? findSection(definition, input.section)
    : undefined
  if (!section) return fail({ kind: 'not-found' })
  const closed = afterWriting(contribution, referral)
  if (closed) return fail(closed)
  const accepted = acceptAnswers(section, input.answers)
  if (!accepted.ok) return fail({ kind: 'invalid', errors: accepted.failure })
  const page = {
    contribution: contribution.id,
    section: section.id,
    answers: accepted.value,
    version: input.version + 1,
  }
  // Changed once more after it was given: it has to be given again.
  const { answeredAt: _, whyNot: __, ...asked } = contribution
  const next = {
    ...asked,
    state: 'asked' as const,
    by: contributorOf(person),
    version: contribution.version + 1,
  }
  const written = await commit(
    deps,
    [
      { put: contributionItem(next), when: hasVersion(contribution.version) },
      {
        put: contributionPageItem(contribution.reference, page),
        when: input.version === 0 ? isNew : hasVersion(input.version),
      },
    ],
    auditEntry(deps, caller, person, {
      operation,
      kind: 'change',
      object: referralObject(contribution.reference),
    }),
  )
  return written.ok ? ok({ version: page.version }) : fail(savedMeanwhile)
}
