import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { commit, hasVersion } from '#functions/platform/commit.ts'
import { GIVING } from '#functions/platform/intelligence/drafts.ts'
import { intelligenceKeys } from '#functions/platform/intelligence/keys.ts'
import type { submissionOperations } from '#shared/api/submissions.ts'
import { fail, ok } from '#shared/result.ts'
import { draftChanged, draftGiven, openDraft } from './open-draft.ts'

const operation = 'discardSubmission'

/** Throws a draft away. That it was there stands in the trail; what it said does not. */
export const discardSubmission: UseCase<(typeof submissionOperations)['discardSubmission']> = async (
  deps,
  caller,
  input,
) => {
  const opened = await openDraft(deps, caller, input.draft, operation)
  if (!opened.ok) return opened
  const { person, draft } = opened.value
  if (!draft) return fail(draftGiven)
  if (draft.version !== input.version) return fail(draftChanged)
  const written = await commit(
    deps,
    [{ remove: intelligenceKeys.draft(person.id, draft.id), when: hasVersion(draft.version) }],
    auditEntry(deps, caller, person, { operation, kind: 'change', object: GIVING }),
  )
  return written.ok ? ok({ discarded: true }) : fail(draftChanged)
}
