import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import type { Item } from '#functions/platform/items.ts'
import type { Mail } from '#functions/platform/mail.ts'
import { meetingObject, openMeeting } from '#functions/platform/open-meeting.ts'
import type { PaperCopy } from '#functions/platform/paper-items.ts'
import type { paperOperations } from '#shared/api/papers.ts'
import type { PaperContent } from '#shared/mase/pack.ts'
import { packFor, verdictsFor } from '#shared/mase/pack-for.ts'
import type { CopySent, ItemInMatrix } from '#shared/mase/pack-view.ts'
import type { Person } from '#shared/people/person.ts'
import { RESTRICTED } from '#shared/restriction/pointer.ts'
import { ok } from '#shared/result.ts'
import { prepare } from './prepare.ts'
import { coordinator } from './readers.ts'

const operation = 'readPapers'

/** Who would see what of a meeting's papers and why, and what became of those that were sent. */
export const readPapers: UseCase<(typeof paperOperations)['readPapers']> = async (deps, caller, input) => {
  const opened = await openMeeting(deps, caller, input.meeting, { operation, action: 'mase.agenda' })
  if (!opened.ok) return opened
  const { person, meeting, stored } = opened.value
  const [{ content, papers, prepared, mark }] = await Promise.all([
    prepare(deps, opened.value),
    writeAudit(
      deps,
      auditEntry(deps, caller, person, {
        operation,
        kind: 'read',
        object: meetingObject(meeting.partnership, meeting.id),
      }),
    ),
  ])
  const { id, date, time, place, stage, deadlines } = meeting
  return ok({
    meeting: { id, date, time, place, stage, deadlines },
    items: matrixItems(content, person),
    posts: prepared.map(({ recipient, verdicts, goes, changed, has }) => ({
      contact: recipient.contact,
      copyFor: recipient.copyFor,
      phone: recipient.phone,
      part: recipient.part === 'member' ? ('member' as const) : ('conducts' as const),
      readers: recipient.people.length,
      // Of an action nothing is shown here; the copies have them.
      verdicts: Object.fromEntries(
        content.items.flatMap((item) => {
          const verdict = verdicts[item.id]
          return verdict ? [[item.id, verdict] as const] : []
        }),
      ),
      goes,
      changed,
      ...(has ? { copy: sentOf(has, stored) } : {}),
    })),
    editions: papers.editions.map(({ number, sentAt, by }) => ({ number, sentAt, by })),
    withdrawn: papers.withdrawn,
    version: papers.version,
    mark,
  })
}

/** The items as whoever coordinates may know them: a restricted record by its reference alone. */
function matrixItems(content: PaperContent, person: Person): ItemInMatrix[] {
  const verdicts = verdictsFor(content, coordinator(person))
  const { sections } = packFor(content, { copyFor: '', verdicts })
  const entries = sections.flatMap((section) => section.entries)
  return content.items.map(({ id, heading, title, reference, child }, index) => {
    const entry = entries[index]
    const isFull = entry?.sees === 'full'
    return {
      id,
      heading,
      number: entry?.number ?? '',
      name: reference ?? (isFull ? title : RESTRICTED),
      about: isFull ? child?.initials : RESTRICTED,
    }
  })
}

function sentOf(copy: PaperCopy, stored: readonly Item[]): CopySent {
  const { number, sentAt, opened, withdrawn, earlier, chased } = copy
  const mail = stored.find(({ entity, data }) => entity === 'mail' && (data as Mail).id === copy.mail)
    ?.data as Mail | undefined
  return {
    number,
    sentAt,
    opened,
    chased: chased === true,
    mail: { state: mail?.state ?? 'waiting', since: mail?.since ?? sentAt, because: mail?.because },
    withdrawn,
    earlier,
  }
}
