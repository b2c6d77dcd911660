import type { Problem } from '#shared/api/problem.ts'
import type { FrozenDocument } from '#shared/form/document/document.ts'
import { freezeWithGuidance } from '#shared/form/document/freeze-with-guidance.ts'
import { ok, type Result } from '#shared/result.ts'
import { hub } from '../../../api/client.ts'
import type { AssessmentRecord } from '../assessment-record.ts'
import { formsOf } from '../progress.ts'

/** The forms in words: as they were sent, or as they would be if they were sent now. */
export async function frozenForms(
  record: AssessmentRecord,
): Promise<Result<readonly FrozenDocument[], Problem>> {
  const { document, sent, definitions, answers, today } = record
  if (sent && document?.length) return ok(document)
  const list = await hub.listRecipients({})
  if (!list.ok) return list
  const contacts = Object.fromEntries(
    list.value.recipients.map(({ id, post, organisation }) => [id, `${post}, ${organisation}`]),
  )
  const facts = { on: today, contacts }
  return ok(formsOf(record).map((form) => freezeWithGuidance(definitions[form], answers[form], facts)))
}
