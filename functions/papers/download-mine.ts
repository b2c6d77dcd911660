import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { meetingObject } from '#functions/platform/open-meeting.ts'
import type { paperOperations } from '#shared/api/papers.ts'
import { fail, ok } from '#shared/result.ts'
import { readMyCopies, readPacks } from './my-copies.ts'
import { openMine } from './open-my-papers.ts'
import { isOn } from './read-my-papers.ts'

/** The copy of a post to be made into a file; only one that was opened. */
export const downloadMyPapers: UseCase<(typeof paperOperations)['downloadMyPapers']> = async (
  deps,
  caller,
  { meeting: id, contact },
) => {
  const operation = 'downloadMyPapers'
  const opened = await openMine(deps, caller, { meeting: id, contact }, operation)
  if (!opened.ok) return opened
  const { person, meeting } = opened.value
  const [{ papers, copies }] = await Promise.all([
    readMyCopies(deps, opened.value),
    writeAudit(
      deps,
      auditEntry(deps, caller, person, {
        operation,
        kind: 'read',
        object: meetingObject(meeting.partnership, meeting.id),
      }),
    ),
  ])
  const shown = copies.filter((copy) => copy.opened && !copy.withdrawn && isOn(meeting))
  const pack = papers && (await readPacks(deps, opened.value, papers, shown)).get(contact)
  return pack ? ok({ pack }) : fail({ kind: 'not-found' })
}
