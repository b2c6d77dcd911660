import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { commit } from '#functions/platform/commit.ts'
import { keys } from '#functions/platform/keys.ts'
import { meetingObject } from '#functions/platform/open-meeting.ts'
import type { roomOperations } from '#shared/api/room.ts'
import type { RoomState } from '#shared/mase/room-view.ts'
import { fail, ok } from '#shared/result.ts'
import { notNow } from './conflicts.ts'
import { openMeeting } from './open-meeting.ts'

const operation = 'turnToItem'

/**
 * Goes to an item: from now its time runs. Where the meeting is is a fact of the room and not anybody's work, so that whoever
 * turned last is right. Turning twice to the same one leaves its time as it is.
 */
export const turnToItem: UseCase<(typeof roomOperations)['turnToItem']> = async (deps, caller, input) => {
  const opened = await openMeeting(deps, caller, input.meeting, { operation, action: 'mase.meet' })
  if (!opened.ok) return opened
  const { person, meeting, items, stored } = opened.value
  if (!items.some(({ id }) => id === input.item)) return fail({ kind: 'not-found' })
  if (meeting.stage !== 'running') return fail(notNow(meeting))
  const now = stored.find(({ entity }) => entity === 'room')?.data as RoomState | undefined
  if (now?.item === input.item) return ok({ item: input.item })
  const { partnership: code, id } = meeting
  const data: RoomState = { item: input.item, since: deps.clock().toISOString() }
  await commit(
    deps,
    [{ put: { ...keys.room(code, id), entity: 'room', data } }],
    auditEntry(deps, caller, person, { operation, kind: 'change', object: meetingObject(code, id) }),
  )
  return ok({ item: input.item })
}
