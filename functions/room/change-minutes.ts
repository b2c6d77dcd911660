import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { commit, type Write } from '#functions/platform/commit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { putMinutes } from '#functions/platform/item-minutes.ts'
import { meetingObject } from '#functions/platform/open-meeting.ts'
import type { Failure } from '#shared/failure.ts'
import type { MeetingMinutes } from '#shared/mase/minutes.ts'
import type { Action } from '#shared/permissions/rules.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { meetingChanged } from './conflicts.ts'
import { type OpenedMeeting, openMeeting } from './open-meeting.ts'

interface Change {
  readonly next: Partial<MeetingMinutes>
  readonly writes?: readonly Write[]
}

interface Input {
  readonly meeting: string
  readonly version: number
}

/** Changes how far the minutes of a meeting are, over the version that the page showed; what is refused stands in the trail. */
export async function changeMinutes(
  deps: Dependencies,
  caller: Caller,
  input: Input,
  purpose: { readonly operation: string; readonly action: Action },
  plan: (opened: OpenedMeeting) => Change | { readonly refuse: Failure },
): Promise<Result<{ version: number }, Failure>> {
  const opened = await openMeeting(deps, caller, input.meeting, purpose)
  if (!opened.ok) return opened
  const { person, meeting, minutes } = opened.value
  const { operation } = purpose
  const object = meetingObject(meeting.partnership, meeting.id)
  const refuse = async (failure: Failure) => {
    await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'refused', object }))
    return fail(failure)
  }
  const planned = plan(opened.value)
  if ('refuse' in planned) return refuse(planned.refuse)
  if (minutes.version !== input.version) return refuse(meetingChanged)
  const written = await commit(
    deps,
    [putMinutes(meeting.partnership, meeting.id, planned.next, minutes), ...(planned.writes ?? [])],
    auditEntry(deps, caller, person, { operation, kind: 'change', object }),
  )
  return written.ok ? ok({ version: minutes.version + 1 }) : refuse(meetingChanged)
}
