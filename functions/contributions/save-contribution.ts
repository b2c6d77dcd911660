import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { refused } from '#functions/platform/change-use-case.ts'
import { commit, hasVersion, isNew } from '#functions/platform/commit.ts'
import { contributionItem, contributionPageItem } from '#functions/platform/contribution-items.ts'
import { loadDefinition } from '#functions/platform/definitions.ts'
import { referralObject } from '#functions/platform/open.ts'
import type { contributionOperations } from '#shared/api/contributions.ts'
import { askedSection } from '#shared/contributions/asked-section.ts'
import { bytesOf, MOST_BYTES_GIVEN } from '#shared/contributions/limits.ts'
import type { Failure } from '#shared/failure.ts'
import { findSection } from '#shared/form/answers/columns.ts'
import { acceptAnswers } from '#shared/form/answers/shape.ts'
import { ok } from '#shared/result.ts'
import { afterWriting, contributorOf, savedMeanwhile } from './contribution-changes.ts'
import { openContribution } from './open-contribution.ts'

const operation = 'saveContribution'

const tooMuch =
  'All that you add is more than can be handed over. Shorten it to what matters most, and tell them where they can read the rest'

/** Saves one page of a contribution as typed. Who saves second of two is told. */
export const saveContribution: UseCase<(typeof contributionOperations)['saveContribution']> = async (
  deps,
  caller,
  input,
) => {
  const opened = await openContribution(deps, caller, input, operation)
  if (!opened.ok) return opened
  const { person, contribution, pages, referral, carried } = opened.value
  const refuse = (failure: Failure) => refused(deps, caller, opened.value, operation, failure)
  const definition = await loadDefinition(referral, 'assessment', carried)
  const section = contribution.sections.includes(input.section)
    ? findSection(definition, input.section)
    : undefined
  const asked = section && askedSection(section)
  if (!asked) return refuse({ kind: 'not-found' })
  const closed = afterWriting(contribution, referral)
  if (closed) return refuse(closed)
  const accepted = acceptAnswers(asked, input.answers)
  if (!accepted.ok) return refuse({ kind: 'invalid', errors: accepted.failure })
  const others = pages.filter((page) => page.section !== asked.id).map(({ answers }) => answers)
  if (bytesOf([...others, accepted.value]) > MOST_BYTES_GIVEN)
    return refuse({ kind: 'invalid', errors: [{ field: 'answers', message: tooMuch }] })
  const page = {
    contribution: contribution.id,
    section: asked.id,
    answers: accepted.value,
    version: input.version + 1,
  }
  // Changed once more after it was given: it has to be given again.
  const { answeredAt: _, whyNot: __, ...before } = contribution
  const next = {
    ...before,
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
  return written.ok ? ok({ version: page.version }) : refuse(savedMeanwhile)
}
