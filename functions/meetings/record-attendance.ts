import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { commit } from '#functions/platform/commit.ts'
import { refOf } from '#functions/platform/open.ts'
import { meetingObject } from '#functions/platform/open-meeting.ts'
import { listSeats, putSeat } from '#functions/platform/seat-item.ts'
import type { meetingOperations } from '#shared/api/meetings.ts'
import type { Failure, FieldError } from '#shared/failure.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import type { Attendance, Seat } from '#shared/mase/attendance.ts'
import { postsOf } from '#shared/mase/posts-of.ts'
import { fail, ok } from '#shared/result.ts'
import { openMeeting } from './open-planned.ts'

const operation = 'recordAttendance'

const changedMeanwhile: Failure = {
  kind: 'conflict',
  detail:
    'Somebody recorded attendance or a reply after you opened the page. Look at it again, and then change what is not right.',
}

/** Whether nothing would be said that does not stand there already. */
const isSaid = (there: Attendance | undefined, kind: Attendance['kind'], who: string | undefined): boolean =>
  there?.kind === kind && (there.who ?? '') === (who ?? '')

/** Records which agencies were there. What is recorded already and said again stays as it is. */
export const recordAttendance: UseCase<(typeof meetingOperations)['recordAttendance']> = async (
  deps,
  caller,
  input,
) => {
  const opened = await openMeeting(deps, caller, input.meeting, { operation, action: 'mase.meet' })
  if (!opened.ok) return opened
  const { person, meeting } = opened.value
  const now = deps.clock()
  const refusal = whyNotYet(meeting.stage, meeting.date, londonClock(now.getTime()).date)
  if (refusal) return fail(refusal)
  const posts = new Set(postsOf(meeting).map(({ contact }) => contact))
  const errors = input.seats.flatMap(({ contact }, index): FieldError[] =>
    posts.has(contact)
      ? []
      : [{ field: `seats.${index}.contact`, message: 'Only who was asked to the meeting can be recorded' }],
  )
  if (new Set(input.seats.map(({ contact }) => contact)).size < input.seats.length)
    errors.push({ field: 'seats', message: 'Record each agency once' })
  if (errors.length > 0) return fail({ kind: 'invalid', errors })
  const seats = new Map((await listSeats(deps, meeting)).map((seat) => [seat.contact, seat]))
  const by = refOf(person)
  const at = now.toISOString()
  const changes = input.seats.flatMap(({ contact, version, kind, who }) => {
    const before: Seat = seats.get(contact) ?? { contact, version: 0 }
    if (isSaid(before.attendance, kind, who)) return []
    const attendance = { kind, ...(who ? { who } : {}), by, at }
    return [{ before, next: { ...before, attendance }, isStale: before.version !== version }]
  })
  if (changes.length === 0) return ok({ recorded: 0 })
  if (changes.some(({ isStale }) => isStale)) return fail(changedMeanwhile)
  const written = await commit(
    deps,
    changes.map(({ before, next }) => putSeat(meeting, next, before)),
    auditEntry(deps, caller, person, {
      operation,
      kind: 'change',
      object: meetingObject(person.partnership, meeting.id),
    }),
  )
  return written.ok ? ok({ recorded: changes.length }) : fail(changedMeanwhile)
}

function whyNotYet(stage: string, date: string, today: string): Failure | undefined {
  if (stage === 'cancelled')
    return { kind: 'conflict', detail: 'This meeting is cancelled, so nobody was there.' }
  if (stage === 'planned' && date > today)
    return { kind: 'conflict', detail: 'Attendance is recorded on the day of the meeting, or afterwards.' }
  return undefined
}
