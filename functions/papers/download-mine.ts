import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import type { paperOperations } from '#shared/api/papers.ts'
import type { MeetingMinutes } from '#shared/mase/minutes.ts'
import { packFor, verdictsFor, verdictsNow } from '#shared/mase/pack-for.ts'
import { fail, ok } from '#shared/result.ts'
import { readMyCopies, readPacks } from './my-copies.ts'
import { openMine } from './open-my-papers.ts'
import { paperObject } from './paper-object.ts'
import { isOn } from './read-my-papers.ts'
import { readContent } from './read-sources.ts'
import { readRecipients } from './readers.ts'

type Operations = typeof paperOperations

/** The copy of a post to be made into a file; only one that was opened. */
export const downloadMyPapers: UseCase<Operations['downloadMyPapers']> = async (
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
      auditEntry(deps, caller, person, { operation, kind: 'read', object: paperObject(meeting.id) }),
    ),
  ])
  const shown = copies.filter((copy) => copy.opened && !copy.withdrawn && isOn(meeting))
  const pack = papers && (await readPacks(deps, opened.value, papers, shown)).get(contact)
  return pack ? ok({ pack }) : fail({ kind: 'not-found' })
}

/** The minutes of a meeting as one post may read them, once they were sent out. */
export const downloadMyMinutes: UseCase<Operations['downloadMyMinutes']> = async (
  deps,
  caller,
  { meeting: id, contact },
) => {
  const operation = 'downloadMyMinutes'
  const opened = await openMine(deps, caller, { meeting: id, contact }, operation)
  if (!opened.ok) return opened
  const { person, meeting, stored } = opened.value
  await writeAudit(
    deps,
    auditEntry(deps, caller, person, { operation, kind: 'read', object: paperObject(meeting.id) }),
  )
  const minutes = stored.find(({ entity }) => entity === 'minutes')?.data as MeetingMinutes | undefined
  if (!minutes?.circulatedAt) return fail({ kind: 'not-found' })
  const [content, recipients] = await Promise.all([
    readContent(deps, opened.value, 'minutes'),
    readRecipients(deps, opened.value),
  ])
  const recipient = recipients.find((one) => one.contact === contact)
  if (!recipient) return fail({ kind: 'not-found' })
  const verdicts = verdictsNow(verdictsFor(content, recipient), content, {}, { id: person.id, contact })
  const pack = packFor(content, {
    copyFor: recipient.copyFor,
    contact,
    verdicts,
    sentAt: minutes.circulatedAt,
  })
  return ok({ pack })
}
