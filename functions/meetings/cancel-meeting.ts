import type { UseCase } from '#functions/platform/api-function.ts'
import { refOf } from '#functions/platform/open.ts'
import type { meetingOperations } from '#shared/api/meetings.ts'
import { reorder } from '#shared/mase/agenda.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import { fail, ok } from '#shared/result.ts'
import { bringBack, onAgenda, putBack } from './move-agenda.ts'
import { openMeeting } from './open-planned.ts'
import { reviseMeeting } from './revise-meeting.ts'

type Operations = typeof meetingOperations

/**
 * Cancels a meeting. Its members' calendars are told in the same step; then each referral of its agenda goes back to the
 * accepted ones, one by one, with its own history. Where that was cut off, cancelling again does the rest.
 */
export const cancelMeeting: UseCase<Operations['cancelMeeting']> = async (deps, caller, input) => {
  const operation = 'cancelMeeting'
  const opened = await openMeeting(deps, caller, input.meeting, { operation, action: 'mase.meet' })
  if (!opened.ok) return opened
  let { meeting } = opened.value
  if (meeting.stage !== 'cancelled') {
    const revised = await reviseMeeting(deps, caller, opened.value, {
      operation,
      shown: input.version,
      revise: (before, at) =>
        before.stage === 'planned'
          ? ok({
              ...before,
              stage: 'cancelled',
              cancelled: { reason: input.reason, by: refOf(opened.value.person), at },
              sequence: (before.sequence ?? 0) + 1,
            })
          : fail({
              kind: 'conflict',
              detail: 'This meeting has begun or was held, so it cannot be cancelled.',
            }),
    })
    if (!revised.ok) return revised
    meeting = revised.value.meeting
  }
  const toGoBack = await putBack(deps, caller, { ...opened.value, meeting }, operation)
  return ok({ version: meeting.revision ?? 0, toGoBack })
}

/**
 * Holds a cancelled meeting after all. What stood on its agenda and has not gone elsewhere comes back first, each referral
 * with its own history; then the meeting itself is put right and its members' calendars are told.
 */
export const restoreMeeting: UseCase<Operations['restoreMeeting']> = async (deps, caller, input) => {
  const operation = 'restoreMeeting'
  const opened = await openMeeting(deps, caller, input.meeting, { operation, action: 'mase.meet' })
  if (!opened.ok) return opened
  const { meeting } = opened.value
  if (meeting.stage !== 'cancelled')
    return fail({ kind: 'conflict', detail: 'This meeting is not cancelled.' })
  if ((meeting.revision ?? 0) === input.version) await bringBack(deps, caller, opened.value, operation)
  const { items, here } = await onAgenda(deps, meeting)
  const gone = items.filter(({ id, reference }) => reference && !here.has(id)).map(({ id }) => id)
  const revised = await reviseMeeting(deps, caller, opened.value, {
    operation,
    shown: input.version,
    revise: (before) => ok(heldAfterAll(before, gone)),
  })
  return revised.ok ? ok({ version: revised.value.meeting.revision ?? 0 }) : revised
}

const heldAfterAll = (before: Meeting, gone: readonly string[]): Meeting => ({
  ...before,
  stage: 'planned',
  cancelled: undefined,
  order: gone.reduce((order, id) => reorder(order, id), before.order),
  sequence: (before.sequence ?? 0) + 1,
})
