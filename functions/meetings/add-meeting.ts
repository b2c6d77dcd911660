import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { commit } from '#functions/platform/commit.ts'
import { keys } from '#functions/platform/keys.ts'
import { meetingAt, meetingOfSeries, putMeeting } from '#functions/platform/meeting-item.ts'
import { refOf } from '#functions/platform/open.ts'
import { meetingObject } from '#functions/platform/open-meeting.ts'
import { findItem } from '#functions/platform/read.ts'
import type { meetingOperations } from '#shared/api/meetings.ts'
import type { Failure } from '#shared/failure.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import { replan } from '#shared/mase/replan.ts'
import { fail, ok } from '#shared/result.ts'
import { readNewPlan } from './change-meeting.ts'
import { countingOf, openPartnership } from './open-planned.ts'

const operation = 'addMeeting'

const taken: Failure = {
  kind: 'invalid',
  errors: [
    {
      field: 'date',
      message: 'There is a meeting on that day already, or one was moved from it. Choose another day',
    },
  ],
}

/** Adds a meeting besides the series, for what cannot wait a month. Asked twice with the same request, it adds it once. */
export const addMeeting: UseCase<(typeof meetingOperations)['addMeeting']> = async (
  deps,
  caller,
  { requestId, why, ...typed },
) => {
  const opened = await openPartnership(deps, caller, { operation, action: 'mase.meet' })
  if (!opened.ok) return opened
  const { person, partnership } = opened.value
  const plan = readNewPlan(opened.value, typed, deps.clock())
  if (!plan.ok) return plan
  const { date, time } = plan.value
  const stored = await findItem<Meeting>(deps, keys.meeting(partnership.code, date))
  if (stored?.data.requestId === requestId) return ok({ meeting: date })
  if (meetingAt(partnership, date, stored?.data, deps.clock())) return fail(taken)
  const before = meetingOfSeries(partnership, { date, time })
  const at = deps.clock().toISOString()
  const meeting: Meeting = {
    ...replan(before, plan.value, countingOf(partnership)),
    extraordinary: why,
    requestId,
    sequence: 0,
    revision: 1,
    planChanged: { by: refOf(person), at },
  }
  const written = await commit(
    deps,
    [putMeeting(meeting, before)],
    auditEntry(deps, caller, person, {
      operation,
      kind: 'change',
      object: meetingObject(person.partnership, date),
    }),
  )
  if (written.ok) return ok({ meeting: date })
  const there = written.failure.current?.data as Meeting | undefined
  return there?.requestId === requestId ? ok({ meeting: date }) : fail(taken)
}
