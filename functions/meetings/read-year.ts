import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { keys } from '#functions/platform/keys.ts'
import type { Mail } from '#functions/platform/mail.ts'
import { listComingMeetings, listPastMeetings } from '#functions/platform/meeting-item.ts'
import { meetingObject } from '#functions/platform/open-meeting.ts'
import { getMany } from '#functions/platform/read.ts'
import { listSeats } from '#functions/platform/seat-item.ts'
import type { meetingOperations } from '#shared/api/meetings.ts'
import { countWorkingDays } from '#shared/mase/deadlines.ts'
import { meetingReference } from '#shared/mase/meeting-reference.ts'
import { postsOf } from '#shared/mase/posts-of.ts'
import { warningsOf } from '#shared/mase/replan.ts'
import { usualReplyChase } from '#shared/mase/settings.ts'
import { ok } from '#shared/result.ts'
import { onAgenda } from './move-agenda.ts'
import { openMeeting, openPartnership } from './open-planned.ts'
import { choicesOf, countItems, datesOf, inYear, postAt } from './view.ts'

type Operations = typeof meetingOperations

/** The coming meetings of a year, or those that were, the latest first. */
export const readYear: UseCase<Operations['readYear']> = async (deps, caller, { view, cursor }) => {
  const operation = 'readYear'
  const opened = await openPartnership(deps, caller, { operation, action: 'mase.meet' })
  if (!opened.ok) return opened
  const { person, partnership, contacts } = opened.value
  const page =
    view === 'past'
      ? await listPastMeetings(deps, partnership, cursor)
      : { meetings: await listComingMeetings(deps, partnership), next: undefined }
  const [seats] = await Promise.all([
    Promise.all(page.meetings.map((meeting) => listSeats(deps, meeting))),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object: 'meetings' })),
  ])
  const meetings = page.meetings.map((meeting, index) =>
    inYear(meeting, partnership, seats[index] ?? [], contacts),
  )
  return ok({ meetings, next: page.next })
}

/** One meeting with all that its coordinator plans and follows. */
export const readMeetingPlan: UseCase<Operations['readMeetingPlan']> = async (
  deps,
  caller,
  { meeting: id },
) => {
  const operation = 'readMeetingPlan'
  const opened = await openMeeting(deps, caller, id, { operation, action: 'mase.meet' })
  if (!opened.ok) return opened
  const { person, partnership, contacts, meeting } = opened.value
  const reference = meetingReference(partnership.code, id)
  const invited = Object.values(meeting.invitations ?? {})
  const [seats, mailItems, agenda] = await Promise.all([
    listSeats(deps, meeting),
    getMany(
      deps,
      invited.map(({ mail }) => keys.mail(reference, mail)),
    ),
    meeting.stage === 'cancelled' ? onAgenda(deps, meeting) : undefined,
    writeAudit(
      deps,
      auditEntry(deps, caller, person, {
        operation,
        kind: 'read',
        object: meetingObject(person.partnership, id),
      }),
    ),
  ])
  const mails = new Map(
    mailItems.flatMap((item) => (item ? [[(item.data as Mail).id, item.data as Mail] as const] : [])),
  )
  const { chair, deputies, members, chased, revision = 0 } = meeting
  const { calendar, mase } = partnership
  return ok({
    meeting: { ...datesOf(meeting), chair, deputies, members },
    revision,
    posts: postsOf(meeting).map((post) => postAt(meeting, post, { contacts, seats, mails })),
    warnings: meeting.stage === 'planned' ? warningsOf(meeting, calendar) : [],
    items: countItems(meeting),
    toGoBack: agenda?.here.size ?? 0,
    chaseFrom: countWorkingDays(meeting.date, -(mase.replyChase ?? usualReplyChase), calendar),
    chasedAt: chased?.at,
    choices: choicesOf(contacts),
  })
}
