import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { meetingObject } from '#functions/platform/open-meeting.ts'
import type { paperOperations } from '#shared/api/papers.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import type { MeetingMinutes } from '#shared/mase/minutes.ts'
import { postName } from '#shared/mase/pack-post-name.ts'
import { ok } from '#shared/result.ts'
import { readMyCopies, readPacks } from './my-copies.ts'
import { openMine } from './open-my-papers.ts'

const operation = 'readMyPapers'

/** That a meeting is cancelled withdraws its papers. */
const CANCELLED = 'The meeting is cancelled.'

/** The copies of the posts that the caller reads for. What one says is shown once somebody there has opened it: told is opened. */
export const readMyPapers: UseCase<(typeof paperOperations)['readMyPapers']> = async (
  deps,
  caller,
  { meeting: id },
) => {
  const opened = await openMine(deps, caller, { meeting: id }, operation)
  if (!opened.ok) return opened
  const { person, meeting, stored, contacts, posts } = opened.value
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
  const packs = papers && shown.length > 0 ? await readPacks(deps, opened.value, papers, shown) : undefined
  const { date, time, place } = meeting
  const minutes = stored.find(({ entity }) => entity === 'minutes')?.data as MeetingMinutes | undefined
  return ok({
    meeting: { id: meeting.id, date, time, place },
    copies: copies.map(({ contact, copyFor, number, sentAt, opened: openedBy, withdrawn }) => ({
      contact,
      copyFor,
      number,
      sentAt,
      opened: openedBy,
      withdrawn: withdrawn ?? (isOn(meeting) ? undefined : { at: sentAt, reason: CANCELLED }),
      pack: packs?.get(contact),
    })),
    minutesFor: minutes?.circulatedAt
      ? contacts
          .filter(({ id: contact }) => posts.includes(contact))
          .map((contact) => ({ contact: contact.id, copyFor: postName(contact) }))
      : [],
  })
}

export const isOn = ({ stage }: Pick<Meeting, 'stage'>): boolean => stage !== 'cancelled'
