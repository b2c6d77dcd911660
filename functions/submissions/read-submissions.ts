import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { personIdOf } from '#functions/platform/dependencies.ts'
import { DRAFTS, draftIn, GIVING } from '#functions/platform/intelligence/drafts.ts'
import { intelligenceKeys } from '#functions/platform/intelligence/keys.ts'
import { openDesk } from '#functions/platform/open.ts'
import { queryAll } from '#functions/platform/read.ts'
import type { submissionOperations } from '#shared/api/submissions.ts'
import { ok } from '#shared/result.ts'
import { openDraft } from './open-draft.ts'

type Operations = typeof submissionOperations

/** What the caller has begun and not given, the latest first. One with nothing in it is nothing to go on with. */
export const listMySubmissions: UseCase<Operations['listMySubmissions']> = async (deps, caller) => {
  const operation = 'listMySubmissions'
  const [opened, items] = await Promise.all([
    openDesk(deps, caller, { operation, action: 'intelligence.give' }),
    queryAll(deps, intelligenceKeys.draft(personIdOf(caller), '').pk, DRAFTS),
  ])
  if (!opened.ok) return opened
  await writeAudit(deps, auditEntry(deps, caller, opened.value, { operation, kind: 'read', object: GIVING }))
  const drafts = items
    .flatMap((item) => draftIn(deps, item) ?? [])
    .filter(({ pieces }) => pieces.length > 0)
    .toSorted((a, b) => b.savedAt.localeCompare(a.savedAt))
    .map(({ id, startedAt, savedAt, goesAt, pieces }) => ({
      id,
      startedAt,
      savedAt,
      goesAt,
      kinds: pieces.map(({ kind }) => kind),
    }))
  return ok({ drafts })
}

/** One draft of the caller, or what it became a moment ago. */
export const readSubmission: UseCase<Operations['readSubmission']> = async (deps, caller, input) => {
  const operation = 'readSubmission'
  const opened = await openDraft(deps, caller, input.draft, operation)
  if (!opened.ok) return opened
  const { person, draft, given } = opened.value
  await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object: GIVING }))
  return ok(draft ? { draft } : { given })
}
