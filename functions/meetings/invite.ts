import type { UseCase } from '#functions/platform/api-function.ts'
import { listSeats } from '#functions/platform/seat-item.ts'
import { remindersOf, silentPosts } from '#functions/platform/silent-posts.ts'
import type { meetingOperations } from '#shared/api/meetings.ts'
import { fail, ok } from '#shared/result.ts'
import { openMeeting } from './open-planned.ts'
import { refuseUnlessPlanned, reviseMeeting } from './revise-meeting.ts'

type Operations = typeof meetingOperations

/** Invites every post that has no invitation to the meeting as it is now. Pressed twice, it sends once. */
export const sendInvitations: UseCase<Operations['sendInvitations']> = async (deps, caller, input) => {
  const operation = 'sendInvitations'
  const opened = await openMeeting(deps, caller, input.meeting, { operation, action: 'mase.meet' })
  if (!opened.ok) return opened
  const revised = await reviseMeeting(deps, caller, opened.value, {
    operation,
    shown: input.version,
    asksNew: true,
    revise: (before) => {
      const refusal = refuseUnlessPlanned(before)
      return refusal ? fail(refusal) : ok(before)
    },
  })
  if (!revised.ok) return revised
  const { meeting, mails } = revised.value
  return ok({ version: meeting.revision ?? 0, sent: mails.length })
}

/** Reminds whoever was invited and has said nothing of the meeting as it is now. */
export const remindSilent: UseCase<Operations['remindSilent']> = async (deps, caller, input) => {
  const operation = 'remindSilent'
  const opened = await openMeeting(deps, caller, input.meeting, { operation, action: 'mase.meet' })
  if (!opened.ok) return opened
  const seats = await listSeats(deps, opened.value.meeting)
  const revised = await reviseMeeting(deps, caller, opened.value, {
    operation,
    shown: input.version,
    revise: (before, at) => {
      const refusal = refuseUnlessPlanned(before)
      if (refusal) return fail(refusal)
      return ok({ ...before, chased: { sequence: before.sequence ?? 0, at } })
    },
    alsoTell: (next, at) => remindersOf(next, silentPosts(next, seats), at),
  })
  if (!revised.ok) return revised
  const { meeting, mails } = revised.value
  return ok({ version: meeting.revision ?? 0, sent: mails.length })
}
