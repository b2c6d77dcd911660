import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { minutesOf } from '#functions/platform/item-minutes.ts'
import type { Purpose } from '#functions/platform/open.ts'
import { type OpenedMeeting as AnyMeeting, openMeeting as openAny } from '#functions/platform/open-meeting.ts'
import type { Failure } from '#shared/failure.ts'
import type { ItemInRoom } from '#shared/mase/decide.ts'
import type { MeetingMinutes } from '#shared/mase/minutes.ts'
import { ok, type Result } from '#shared/result.ts'

export interface OpenedMeeting extends AnyMeeting {
  readonly minutes: MeetingMinutes
  readonly items: readonly ItemInRoom[]
}

/** Opens a meeting as `openMeeting` of the platform does, with what was minuted at it and its items as the room has them. */
export async function openMeeting(
  deps: Dependencies,
  caller: Caller,
  id: string,
  purpose: Purpose,
): Promise<Result<OpenedMeeting, Failure>> {
  const opened = await openAny(deps, caller, id, purpose)
  if (!opened.ok) return opened
  const { stored } = opened.value
  const items = stored.filter(({ entity }) => entity === 'agenda-item').map(({ data }) => data as ItemInRoom)
  return ok({ ...opened.value, minutes: minutesOf(stored), items })
}
