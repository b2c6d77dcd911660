import type { UseCase } from '#functions/platform/api-function.ts'
import { changeReferral } from '#functions/platform/change-referral.ts'
import { hasVersion, isNew } from '#functions/platform/commit.ts'
import { contributionItem } from '#functions/platform/contribution-items.ts'
import { loadDefinition } from '#functions/platform/definitions.ts'
import { keys } from '#functions/platform/keys.ts'
import { openReferral } from '#functions/platform/open.ts'
import type { SavedSection } from '#shared/api/assessments.ts'
import type { contributionOperations } from '#shared/api/contributions.ts'
import type { Contribution, ContributionPage } from '#shared/contributions/contribution.ts'
import { takeIn } from '#shared/contributions/take-in.ts'
import { findSection } from '#shared/form/columns.ts'
import { formatDate } from '#shared/identifiers/date.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { fail, ok } from '#shared/result.ts'

const operation = 'takeInContribution'

/** Puts what was added to one page into the assessment. Nothing that its author wrote is changed. */
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
  const { person, referral, others } = opened.value
  const [carried, contributionFound, pageFound, sectionFound] = others
  const contribution = contributionFound?.data as Contribution | undefined
  const page = pageFound?.data as ContributionPage | undefined
  const definition = await loadDefinition(referral, 'assessment', carried)
  const section = findSection(definition, input.section)
  if (contribution?.state !== 'given' || !contribution.by || !page || !section)
    return fail({ kind: 'not-found' })
  if (contribution.takenIn.includes(section.id)) return ok({ version: contribution.version })

  const at = deps.clock().toISOString()
  const before = sectionFound?.data as SavedSection | undefined
  const { name, post, agency } = contribution.by
  const given = londonClock(contribution.answeredAt ?? at).date
  const whose = `${name}, ${post}, ${agency}, ${formatDate(given)}`
  const saved: SavedSection = {
    form: 'assessment',
    section: section.id,
    answers: takeIn(section, before?.answers ?? {}, page.answers, whose, { on: londonClock(at).date }),
    version: (before?.version ?? 0) + 1,
    savedAt: at,
    savedBy: person.name,
  }
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
      next: {},
      history: { kind: 'contribution-taken-in', text: `${section.title}: ${whose}` },
      writes: [
        { put: contributionItem(next), when: hasVersion(input.version) },
        {
          put: {
            ...keys.section(referral.reference, 'assessment', section.id),
            entity: 'section',
            data: saved,
          },
          when: before ? hasVersion(before.version) : isNew,
        },
      ],
    },
    ({ index }) =>
      index > 0
        ? { kind: 'conflict', detail: 'This page was saved meanwhile. Look at it again, then take it in.' }
        : undefined,
  )
  return changed.ok ? ok({ version: next.version }) : changed
}
