import type { UseCase } from '#functions/platform/api-function.ts'
import type { meetingOperations } from '#shared/api/meetings.ts'
import type { FieldError } from '#shared/failure.ts'
import type { CalendarDate } from '#shared/identifiers/calendar-date.ts'
import { readDate } from '#shared/identifiers/date.ts'
import { deadlineList, withDeadlines } from '#shared/mase/replan.ts'
import { type DeadlineName, deadlineNames } from '#shared/mase/settings.ts'
import { fail, ok } from '#shared/result.ts'
import { countingOf, openMeeting } from './open-planned.ts'
import { reviseMeeting } from './revise-meeting.ts'

const operation = 'setDeadlines'

/** Sets deadlines of one meeting by hand. They stay where they are when the meeting is moved. */
export const setDeadlines: UseCase<(typeof meetingOperations)['setDeadlines']> = async (
  deps,
  caller,
  { meeting: id, version, deadlines },
) => {
  const opened = await openMeeting(deps, caller, id, { operation, action: 'mase.meet' })
  if (!opened.ok) return opened
  const errors: FieldError[] = []
  const given: Partial<Record<DeadlineName, CalendarDate>> = {}
  for (const name of deadlineList) {
    const typed = deadlines[name]
    if (!typed || (!typed.day.trim() && !typed.month.trim() && !typed.year.trim())) continue
    const read = readDate(typed, deadlineNames[name])
    if (read.ok) given[name] = read.value
    else
      errors.push(
        ...read.parts.map((part) => ({ field: `deadlines.${name}.${part}`, message: read.message })),
      )
  }
  if (errors.length > 0) return fail({ kind: 'invalid', errors })
  const revised = await reviseMeeting(deps, caller, opened.value, {
    operation,
    shown: version,
    revise: (before) =>
      before.stage === 'cancelled' || before.stage === 'approved'
        ? fail({ kind: 'conflict', detail: 'Nothing is due for this meeting any more.' })
        : ok(withDeadlines(before, given, countingOf(opened.value.partnership))),
  })
  return revised.ok ? ok({ version: revised.value.meeting.revision ?? 0 }) : revised
}
