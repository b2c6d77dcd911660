import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { meetingObject, openMeeting } from '#functions/platform/open-meeting.ts'
import type { paperOperations } from '#shared/api/papers.ts'
import type { Failure } from '#shared/failure.ts'
import type { PaperKind } from '#shared/mase/pack.ts'
import { packFor, verdictsFor, verdictsNow } from '#shared/mase/pack-for.ts'
import type { PaperView } from '#shared/mase/pack-view.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { readContent } from './read-sources.ts'
import { coordinator, readRecipients } from './readers.ts'

/** Under which name whoever coordinates has a copy of their own. */
const DESK = 'desk'

type Operations = typeof paperOperations

/**
 * The copy of one post as it would be sent now, or the coordinator's own. Whoever looks at the copy of another sees no more of
 * a restricted record, and of what agencies told, than they may themselves.
 */
async function readCopyNow(
  deps: Dependencies,
  caller: Caller,
  {
    meeting: id,
    contact,
    kind,
  }: { readonly meeting: string; readonly contact: string; readonly kind: PaperKind },
  operation: string,
): Promise<Result<PaperView, Failure>> {
  const opened = await openMeeting(deps, caller, id, { operation, action: 'mase.agenda' })
  if (!opened.ok) return opened
  const { person, meeting } = opened.value
  const [content, recipients] = await Promise.all([
    readContent(deps, opened.value, kind, person),
    contact === DESK ? [] : readRecipients(deps, opened.value),
    writeAudit(
      deps,
      auditEntry(deps, caller, person, {
        operation,
        kind: 'read',
        object: meetingObject(meeting.partnership, meeting.id),
      }),
    ),
  ])
  if (contact === DESK) {
    const verdicts = verdictsFor(content, coordinator(person))
    return ok({
      pack: packFor(content, { copyFor: `${person.name}, ${person.post}`, verdicts, withTimes: true }),
    })
  }
  const recipient = recipients.find((one) => one.contact === contact)
  if (!recipient) return fail({ kind: 'not-found' })
  const verdicts = verdictsNow(verdictsFor(content, recipient), content, {}, { id: person.id })
  return ok({ pack: packFor(content, { copyFor: recipient.copyFor, contact, verdicts, lookedAt: true }) })
}

export const previewPaper: UseCase<Operations['previewPaper']> = (deps, caller, input) =>
  readCopyNow(deps, caller, input, 'previewPaper')

export const downloadPaper: UseCase<Operations['downloadPaper']> = (deps, caller, input) =>
  readCopyNow(deps, caller, input, 'downloadPaper')
