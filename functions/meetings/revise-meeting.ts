import { auditEntry } from '#functions/platform/audit.ts'
import { commit } from '#functions/platform/commit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { type Mail, mailItem } from '#functions/platform/mail.ts'
import { putMeeting } from '#functions/platform/meeting-item.ts'
import { refOf } from '#functions/platform/open.ts'
import { meetingObject } from '#functions/platform/open-meeting.ts'
import { findItem } from '#functions/platform/read.ts'
import type { Failure } from '#shared/failure.ts'
import { formatDateTime } from '#shared/identifiers/date-time.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { OpenedMeeting } from './open-planned.ts'
import { type Told, tellCalendars } from './tell-calendars.ts'

/** Others may put the agenda in order at the same moment; that is tried again on the meeting as it is then. */
const ATTEMPTS = 5

/** What somebody hears whose page shows a meeting that was changed since. */
export const meetingChanged = ({ planChanged }: Pick<Meeting, 'planChanged'>): Failure => ({
  kind: 'conflict',
  detail: `${
    planChanged
      ? `${planChanged.by.name} (${planChanged.by.post}) changed this meeting on ${formatDateTime(planChanged.at)}.`
      : 'Somebody changed this meeting after you opened the page.'
  } Nothing of yours was saved over it. Look at the meeting again before you go on.`,
})

/** A change of when and where a meeting is, who is asked, and its deadlines. */
export interface Revision {
  readonly operation: string
  /** The revision that the page showed. */
  readonly shown: number
  /** The meeting as it is to be; or why it cannot be. */
  readonly revise: (meeting: Meeting, at: string) => Result<Meeting, Failure>
  /** Invites whoever has no invitation yet. */
  readonly asksNew?: boolean
  /** Mails besides those that keep calendars right. */
  readonly alsoTell?: (meeting: Meeting, at: string) => readonly Mail[]
}

/**
 * Writes a change of a meeting with the mails and the audit entry in one transaction. Who comes second with another such
 * change is told who was first; a change of the agenda in between does not count.
 */
export async function reviseMeeting(
  deps: Dependencies,
  caller: Caller,
  { person, meeting: opened }: Pick<OpenedMeeting, 'person' | 'meeting'>,
  { operation, shown, revise, asksNew = false, alsoTell = () => [] }: Revision,
): Promise<Result<Told, Failure>> {
  let before = opened
  for (let attempt = 1; ; attempt++) {
    if ((before.revision ?? 0) !== shown) return fail(meetingChanged(before))
    const at = deps.clock().toISOString()
    const revised = revise(before, at)
    if (!revised.ok) return revised
    const next = { ...revised.value, revision: shown + 1, planChanged: { by: refOf(person), at } }
    const calendars = tellCalendars(before, next, at, asksNew)
    const told = { ...calendars, mails: [...calendars.mails, ...alsoTell(calendars.meeting, at)] }
    const written = await commit(
      deps,
      [putMeeting(told.meeting, before), ...told.mails.map((mail) => ({ put: mailItem(mail) }))],
      auditEntry(deps, caller, person, {
        operation,
        kind: 'change',
        object: meetingObject(person.partnership, before.id),
      }),
    )
    if (written.ok) return ok(told)
    if (attempt === ATTEMPTS) return fail(meetingChanged(before))
    const now = await findItem<Meeting>(deps, keys.meeting(before.partnership, before.id))
    if (now) before = now.data
  }
}

/** What is done to a meeting that is to come only. */
export function refuseUnlessPlanned({ stage }: Meeting): Failure | undefined {
  if (stage === 'planned') return undefined
  return {
    kind: 'conflict',
    detail:
      stage === 'cancelled'
        ? 'This meeting is cancelled. Hold it after all before you change it.'
        : 'This meeting has begun, so its time, its place and who is asked can be changed no more.',
  }
}
