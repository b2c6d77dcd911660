import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { commit } from '#functions/platform/commit.ts'
import { refOf } from '#functions/platform/open.ts'
import { meetingObject, openMeeting } from '#functions/platform/open-meeting.ts'
import { putPapers } from '#functions/platform/paper-items.ts'
import type { paperOperations } from '#shared/api/papers.ts'
import type { Failure } from '#shared/failure.ts'
import { fail, ok } from '#shared/result.ts'
import { readCopies } from './read-copies.ts'
import { inParts } from './read-records.ts'
import { withdrawCopy } from './withdraw-copy.ts'

const operation = 'withdrawPapers'
/** A transaction takes 100 writes; each copy is two of them, with its mail. */
const COPIES_AT_ONCE = 40
const otherNow: Failure = {
  kind: 'conflict',
  detail:
    'Something was done with these papers after you opened the page. Look at them again, then withdraw them.',
}

/** Withdraws what was sent: nobody can open it any more, and each post is told. What went out stays on record. */
export const withdrawPapers: UseCase<(typeof paperOperations)['withdrawPapers']> = async (
  deps,
  caller,
  { meeting: id, version, reason },
) => {
  const opened = await openMeeting(deps, caller, id, { operation, action: 'mase.meet' })
  if (!opened.ok) return opened
  const { person, meeting } = opened.value
  const { papers, copies } = await readCopies(deps, meeting)
  const out = copies.filter(({ withdrawn }) => !withdrawn)
  if (papers.version !== version || out.length === 0) return fail(otherNow)
  const at = deps.clock().toISOString()
  const object = meetingObject(meeting.partnership, meeting.id)
  const head = putPapers({ ...papers, withdrawn: { by: refOf(person), at, reason } }, papers)
  const parts = inParts(
    out.map((copy) => withdrawCopy(copy, { at, reason })),
    COPIES_AT_ONCE,
  )
  // With the first part nobody opens any of them any more; the others tell the rest of the posts.
  for (const [index, part] of parts.entries()) {
    const written = await commit(
      deps,
      [...(index === 0 ? [head] : []), ...part.flat()],
      auditEntry(deps, caller, person, { operation, kind: 'change', object }),
    )
    if (!written.ok) return fail(otherNow)
  }
  return ok({ version: papers.version + 1 })
}
