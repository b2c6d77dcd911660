import type { Write } from '#functions/platform/commit.ts'
import { evaluationItem } from '#functions/platform/evaluation.ts'
import type { OpenedWhole } from '#functions/platform/open.ts'
import { sectionsOf, wordingOf } from '#functions/platform/referral-parts.ts'
import { changeSince, factsOfAnswers } from '#shared/evaluation/facts.ts'
import { countWording } from '#shared/language/wording.ts'
import type { Sending } from './sending.ts'

/** What this assessment adds to the evaluation of its tool. One that is sent again adds it once: when it was first sent. */
export function evaluationWrite(
  { referral, items }: OpenedWhole,
  { at, definitions, answers }: Sending,
): Write[] {
  if (referral.sentAt) return []
  const facts = factsOfAnswers(definitions.assessment, answers.assessment)
  const { kept, changed } = countWording(sectionsOf(items), wordingOf(items))
  const { reference, partnership, agency, createdAt, series } = referral
  const item = evaluationItem(partnership, reference, {
    ...facts,
    agency,
    startedAt: createdAt,
    finishedAt: at,
    wording: { kept, changed },
    ...(series?.before ? { review: changeSince(series.before, facts) } : {}),
  })
  return [{ put: item }]
}
