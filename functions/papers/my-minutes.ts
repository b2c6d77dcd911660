import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { meetingObject } from '#functions/platform/open-meeting.ts'
import type { paperOperations } from '#shared/api/papers.ts'
import type { Failure } from '#shared/failure.ts'
import type { MeetingMinutes } from '#shared/mase/minutes.ts'
import { packFor, verdictsFor, verdictsNow } from '#shared/mase/pack-for.ts'
import type { PaperView } from '#shared/mase/pack-view.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { openMine } from './open-my-papers.ts'
import { readContent } from './read-sources.ts'
import { readRecipients } from './readers.ts'

type Operations = typeof paperOperations

/**
 * The minutes of a meeting as one post may read them, once they were sent out. Approved minutes do not change any more, and
 * who may read an item is asked as it is now.
 */
async function readMinutesOf(
  deps: Dependencies,
  caller: Caller,
  { meeting: id, contact }: { readonly meeting: string; readonly contact: string },
  operation: string,
): Promise<Result<PaperView, Failure>> {
  const opened = await openMine(deps, caller, { meeting: id, contact }, operation)
  if (!opened.ok) return opened
  const { person, meeting, stored } = opened.value
  await writeAudit(
    deps,
    auditEntry(deps, caller, person, {
      operation,
      kind: 'read',
      object: meetingObject(meeting.partnership, meeting.id),
    }),
  )
  const minutes = stored.find(({ entity }) => entity === 'minutes')?.data as MeetingMinutes | undefined
  if (!minutes?.circulatedAt) return fail({ kind: 'not-found' })
  const [content, recipients] = await Promise.all([
    readContent(deps, opened.value, 'minutes', person),
    readRecipients(deps, opened.value),
  ])
  const recipient = recipients.find((one) => one.contact === contact)
  if (!recipient) return fail({ kind: 'not-found' })
  const verdicts = verdictsNow(verdictsFor(content, recipient), content, {}, { id: person.id, contact })
  const { copyFor } = recipient
  return ok({ pack: packFor(content, { copyFor, contact, verdicts, sentAt: minutes.circulatedAt }) })
}

export const readMyMinutes: UseCase<Operations['readMyMinutes']> = (deps, caller, input) =>
  readMinutesOf(deps, caller, input, 'readMyMinutes')

export const downloadMyMinutes: UseCase<Operations['downloadMyMinutes']> = (deps, caller, input) =>
  readMinutesOf(deps, caller, input, 'downloadMyMinutes')
