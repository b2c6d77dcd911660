import type { UseCase } from '#functions/platform/api-function.ts'
import type { meetingOperations } from '#shared/api/meetings.ts'
import type { Failure } from '#shared/failure.ts'
import { formatDate } from '#shared/identifiers/date.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { readPlan, type TypedPlan } from '#shared/mase/read-plan.ts'
import { type MeetingPlan, replan, whyNotWorked } from '#shared/mase/replan.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { activePosts, countingOf, type OpenedPartnership, openMeeting } from './open-planned.ts'
import { refuseUnlessPlanned, reviseMeeting } from './revise-meeting.ts'

const operation = 'changeMeeting'

/** Changes when or where a meeting is and who is asked; whoever was invited is told in the same step. */
export const changeMeeting: UseCase<(typeof meetingOperations)['changeMeeting']> = async (
  deps,
  caller,
  { version, meeting: id, ...typed },
) => {
  const opened = await openMeeting(deps, caller, id, { operation, action: 'mase.meet' })
  if (!opened.ok) return opened
  const { partnership, meeting } = opened.value
  const plan = readNewPlan(opened.value, typed, deps.clock(), meeting.date)
  if (!plan.ok) return plan
  const revised = await reviseMeeting(deps, caller, opened.value, {
    operation,
    shown: version,
    revise: (before) => {
      const refusal = refuseUnlessPlanned(before)
      return refusal ? fail(refusal) : ok(replan(before, plan.value, countingOf(partnership)))
    },
  })
  return revised.ok ? ok({ version: revised.value.meeting.revision ?? 0 }) : revised
}

/**
 * Reads what was typed of a meeting. A date on which nobody works is taken only where it is confirmed; one that is over
 * is not taken, unless it is the date that the meeting has.
 */
export function readNewPlan(
  { partnership, contacts }: Pick<OpenedPartnership, 'partnership' | 'contacts'>,
  { confirm, ...typed }: TypedPlan & { readonly confirm?: string },
  now: Date,
  dateNow?: string,
): Result<MeetingPlan, Failure> {
  const read = readPlan(typed, activePosts(contacts))
  if (!read.ok) return fail({ kind: 'invalid', errors: read.failure })
  const { date } = read.value
  if (date === dateNow) return ok(read.value)
  if (date < londonClock(now.getTime()).date)
    return fail({
      kind: 'invalid',
      errors: [{ field: 'date', message: 'Date of the meeting must be today or in the future' }],
    })
  const unconfirmed = confirm === date ? undefined : askAbout(date, partnership)
  return unconfirmed ? fail(unconfirmed) : ok(read.value)
}

function askAbout(date: string, { calendar }: Partnership): Failure | undefined {
  const why = whyNotWorked(date, calendar)
  if (!why) return undefined
  const message = `${formatDate(date)} is ${why}. Choose another date, or confirm that it is meant`
  return { kind: 'invalid', errors: [{ field: 'confirm', message }] }
}
