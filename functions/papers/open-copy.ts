import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { commit, hasVersion } from '#functions/platform/commit.ts'
import { refOf } from '#functions/platform/open.ts'
import { meetingObject } from '#functions/platform/open-meeting.ts'
import { copyItem } from '#functions/platform/paper-items.ts'
import type { paperOperations } from '#shared/api/papers.ts'
import type { Failure } from '#shared/failure.ts'
import { fail, ok } from '#shared/result.ts'
import { readMyCopies } from './my-copies.ts'
import { openMine } from './open-my-papers.ts'
import { isOn } from './read-my-papers.ts'

const operation = 'openMyPapers'
const ATTEMPTS = 3
const otherNow: Failure = {
  kind: 'conflict',
  detail: 'These papers are being changed at this moment. Open them again.',
}

/** Opens the copy of a post. Who did so first, and when, stays on record; once opened it stays open. */
export const openMyPapers: UseCase<(typeof paperOperations)['openMyPapers']> = async (
  deps,
  caller,
  { meeting: id, contact },
) => {
  for (let attempt = 1; ; attempt++) {
    const opened = await openMine(deps, caller, { meeting: id, contact }, operation)
    if (!opened.ok) return opened
    const { person, meeting } = opened.value
    const [copy] = (await readMyCopies(deps, opened.value)).copies
    if (!copy || copy.withdrawn || !isOn(meeting)) return fail({ kind: 'not-found' })
    if (copy.opened) return ok({ version: copy.version })
    const at = deps.clock().toISOString()
    const written = await commit(
      deps,
      [
        {
          put: copyItem({ ...copy, opened: { by: refOf(person), at }, version: copy.version + 1 }),
          when: hasVersion(copy.version),
        },
      ],
      auditEntry(deps, caller, person, {
        operation,
        kind: 'change',
        object: meetingObject(meeting.partnership, meeting.id),
      }),
    )
    if (written.ok) return ok({ version: copy.version + 1 })
    if (attempt === ATTEMPTS) return fail(otherNow)
  }
}
