import type { UseCase } from '#functions/platform/api-function.ts'
import { changeReferral } from '#functions/platform/change-referral.ts'
import { changeSection } from '#functions/platform/change-section.ts'
import { refused } from '#functions/platform/change-use-case.ts'
import { hasVersion } from '#functions/platform/commit.ts'
import { contributionItem } from '#functions/platform/contribution-items.ts'
import { loadDefinition } from '#functions/platform/definitions.ts'
import { keys } from '#functions/platform/keys.ts'
import { openReferral } from '#functions/platform/open.ts'
import type { SavedSection } from '#shared/api/assessments.ts'
import type { contributionOperations } from '#shared/api/contributions.ts'
import type { Contribution, ContributionPage } from '#shared/contributions/contribution.ts'
import { takeIn } from '#shared/contributions/take-in.ts'
import { tooMuchToTakeIn } from '#shared/contributions/too-much.ts'
import type { Failure } from '#shared/failure.ts'
import { findSection } from '#shared/form/answers/columns.ts'
import { formatDate } from '#shared/identifiers/date.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { ok } from '#shared/result.ts'

const operation = 'takeInContribution'

/**
 * Puts what was added to one page into the assessment, as if whoever takes it in had saved that page. Nothing that its
 * author wrote is changed.
 */
export const takeInContribution: UseCase<(typeof contributionOperations)['takeInContribution']> = async (
  deps,
  caller,
  input,
) => {
  const opened = await openReferral(
    deps,
    caller,
    input.reference,
    { operation, action: 'assessment.write' },
    (reference) => [
      keys.carriedTool(reference),
      keys.contribution(reference, input.contribution),
      keys.contributionPage(reference, input.contribution, input.section),
      keys.section(reference, 'assessment', input.section),
    ],
  )
  if (!opened.ok) return opened
  const refuse = (failure: Failure) => refused(deps, caller, opened.value, operation, failure)
  const { referral, others } = opened.value
  const [carried, contributionFound, pageFound, before] = others
  const contribution = contributionFound?.data as Contribution | undefined
  const page = pageFound?.data as ContributionPage | undefined
  const definition = await loadDefinition(referral, 'assessment', carried)
  const section = findSection(definition, input.section)
  if (contribution?.state !== 'given' || !contribution.by || !page || !section)
    return refuse({ kind: 'not-found' })
  if (contribution.takenIn.includes(section.id)) return ok({ version: contribution.version })

  const at = deps.clock().toISOString()
  const own = before?.data as SavedSection | undefined
  const { name, post, agency } = contribution.by
  const given = londonClock(contribution.answeredAt ?? at).date
  const whose = `${name}, ${post}, ${agency}, ${formatDate(given)}`
  const answers = takeIn(section, own?.answers ?? {}, page.answers, whose, { on: londonClock(at).date })
  const errors = tooMuchToTakeIn(section, answers)
  if (errors.length > 0) return refuse({ kind: 'invalid', errors })
  const change = changeSection(deps, opened.value, {
    form: 'assessment',
    definition,
    section,
    answers,
    version: own?.version ?? 0,
    before,
  })
  const next: Contribution = {
    ...contribution,
    takenIn: [...contribution.takenIn, section.id],
    version: input.version + 1,
  }
  const changed = await changeReferral(
    deps,
    caller,
    opened.value,
    {
      operation,
      transition: 'write',
      next: change.next,
      history: { kind: 'contribution-taken-in', text: `${section.title}: ${whose}` },
      writes: [{ put: contributionItem(next), when: hasVersion(input.version) }, ...change.writes],
    },
    ({ index }) =>
      index > 0
        ? { kind: 'conflict', detail: 'This page was saved meanwhile. Look at it again, then take it in.' }
        : undefined,
  )
  return changed.ok ? ok({ version: next.version }) : refuse(changed.failure)
}
