import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { commit } from '#functions/platform/commit.ts'
import { putMinutes } from '#functions/platform/item-minutes.ts'
import { putMeeting } from '#functions/platform/meeting-item.ts'
import { refOf } from '#functions/platform/open.ts'
import { meetingObject } from '#functions/platform/open-meeting.ts'
import type { roomOperations } from '#shared/api/room.ts'
import { fail, ok } from '#shared/result.ts'
import { meetingChanged, notNow } from './conflicts.ts'
import { openMeeting } from './open-meeting.ts'

const operation = 'startMeeting'

/** Starts the meeting. Its agenda stands; items can still be decided, minuted and carried over one by one. */
export const startMeeting: UseCase<(typeof roomOperations)['startMeeting']> = async (deps, caller, input) => {
  const opened = await openMeeting(deps, caller, input.meeting, { operation, action: 'mase.meet' })
  if (!opened.ok) return opened
  const { person, meeting, minutes } = opened.value
  if (meeting.stage !== 'planned') return fail(notNow(meeting))
  if (meeting.version !== input.version) return fail(meetingChanged)
  const written = await commit(
    deps,
    [
      putMeeting({ ...meeting, stage: 'running' }, meeting),
      putMinutes(
        meeting.partnership,
        meeting.id,
        { startedAt: deps.clock().toISOString(), startedBy: refOf(person) },
        minutes,
      ),
    ],
    auditEntry(deps, caller, person, {
      operation,
      kind: 'change',
      object: meetingObject(meeting.partnership, meeting.id),
    }),
  )
  return written.ok ? ok({ version: meeting.version + 1 }) : fail(meetingChanged)
}
