import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { contributionsOf } from '#functions/platform/contribution-items.ts'
import { findCarriedTool } from '#functions/platform/definitions.ts'
import { keys } from '#functions/platform/keys.ts'
import { openWholeReferral, referralObject } from '#functions/platform/open.ts'
import { findItem } from '#functions/platform/read.ts'
import { historyOf, sectionsOf, wordingOf } from '#functions/platform/referral-parts.ts'
import { documentsFor } from '#functions/platform/stored-documents.ts'
import { definitionIn } from '#functions/platform/tools.ts'
import type { assessmentOperations } from '#shared/api/assessments.ts'
import { usualEscalation } from '#shared/decision/reconsideration.ts'
import type { Person } from '#shared/people/person.ts'
import { historyForSender, referralForSender } from '#shared/referral/sender-view.ts'
import { ok } from '#shared/result.ts'

const operation = 'readAssessment'

/** Everything that the agency which wrote a referral sees of it. */
export const readAssessment: UseCase<(typeof assessmentOperations)['readAssessment']> = async (
  deps,
  caller,
  { reference },
) => {
  const opened = await openWholeReferral(deps, caller, reference, { operation, action: 'assessment.read' })
  if (!opened.ok) return opened
  const { person, referral, partnership, items } = opened.value
  const [author] = await Promise.all([
    referral.author.id === person.id
      ? person
      : findItem<Person>(deps, keys.person(referral.author.id)).then((item) => item?.data),
    writeAudit(
      deps,
      auditEntry(deps, caller, person, {
        operation,
        kind: 'read',
        object: referralObject(referral.reference),
      }),
    ),
  ])
  const carried = findCarriedTool(referral, items)
  return ok({
    ...(carried ? { tool: definitionIn(carried) } : {}),
    referral: referralForSender(referral, person.id),
    sections: sectionsOf(items),
    contributions: contributionsOf(items),
    wording: wordingOf(items),
    document: documentsFor(person, referral, items),
    history: historyForSender(historyOf(items), referral),
    escalation: partnership.escalation ?? usualEscalation,
    author: {
      name: referral.author.name,
      post: referral.author.post,
      email: author?.email ?? '',
      phone: author?.phone,
      manager: author?.manager,
    },
  })
}
