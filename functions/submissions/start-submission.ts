import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { commit, isNew } from '#functions/platform/commit.ts'
import { draftItem, GIVING, goesAfter } from '#functions/platform/intelligence/drafts.ts'
import { openDesk } from '#functions/platform/open.ts'
import type { submissionOperations } from '#shared/api/submissions.ts'
import { ok } from '#shared/result.ts'

const operation = 'startSubmission'

/** Begins a draft. Asked twice with the same request id, there is one. */
export const startSubmission: UseCase<(typeof submissionOperations)['startSubmission']> = async (
  deps,
  caller,
  { requestId, fear },
) => {
  const opened = await openDesk(deps, caller, { operation, action: 'intelligence.give' })
  if (!opened.ok) return opened
  const person = opened.value
  const at = deps.clock().toISOString()
  const draft = {
    id: requestId,
    version: 1,
    startedAt: at,
    savedAt: at,
    goesAt: goesAfter(at),
    fear,
    pieces: [],
    named: [],
  }
  await commit(
    deps,
    [{ put: draftItem(deps, person.id, draft), when: isNew }],
    auditEntry(deps, caller, person, { operation, kind: 'change', object: GIVING }),
  )
  // Lost to the same press made twice: it is there.
  return ok({ draft: requestId })
}
