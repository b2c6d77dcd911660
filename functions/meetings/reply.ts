import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { commit } from '#functions/platform/commit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { refOf } from '#functions/platform/open.ts'
import { meetingObject } from '#functions/platform/open-meeting.ts'
import { findItem } from '#functions/platform/read.ts'
import { putSeat } from '#functions/platform/seat-item.ts'
import type { meetingOperations } from '#shared/api/meetings.ts'
import type { Failure } from '#shared/failure.ts'
import { formatDateTime, londonClock } from '#shared/identifiers/date-time.ts'
import type { ReplyAnswer, Seat } from '#shared/mase/attendance.ts'
import { postsOf } from '#shared/mase/posts-of.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { openMyMeeting } from './my-meetings.ts'
import { type OpenedMeeting, openMeeting } from './open-planned.ts'

type Operations = typeof meetingOperations

interface Replied {
  readonly contact: string
  readonly version: number
  readonly answer: ReplyAnswer
  readonly who?: string
}

/** Says for a post that one reads for whether somebody comes. */
export const replyToMeeting: UseCase<Operations['replyToMeeting']> = async (deps, caller, input) => {
  const operation = 'replyToMeeting'
  const opened = await openMyMeeting(deps, caller, input.meeting, { operation, action: 'mase.attend' })
  if (!opened.ok) return opened
  const isMine = opened.value.mine.some(({ contact }) => contact === input.contact)
  if (isMine) return writeReply(deps, caller, opened.value, input, operation)
  const { person } = opened.value
  const object = meetingObject(person.partnership, input.meeting)
  await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'refused', object }))
  return fail({ kind: 'not-found' })
}

/** Writes down what a post said by telephone, or what its calendar answered to the desk. */
export const recordReply: UseCase<Operations['recordReply']> = async (deps, caller, input) => {
  const operation = 'recordReply'
  const opened = await openMeeting(deps, caller, input.meeting, { operation, action: 'mase.meet' })
  if (!opened.ok) return opened
  if (!postsOf(opened.value.meeting).some(({ contact }) => contact === input.contact))
    return fail({ kind: 'not-found' })
  return writeReply(deps, caller, opened.value, input, operation)
}

const unnamed: Failure = {
  kind: 'invalid',
  errors: [{ field: 'who', message: 'Say who comes for you, by their post' }],
}

async function writeReply(
  deps: Dependencies,
  caller: Caller,
  { person, meeting }: Pick<OpenedMeeting, 'person' | 'meeting'>,
  { contact, version, answer, who }: Replied,
  operation: string,
): Promise<Result<{ version: number }, Failure>> {
  const now = deps.clock()
  if (answer === 'deputy' && !who) return fail(unnamed)
  if (meeting.stage !== 'planned' || meeting.date < londonClock(now.getTime()).date)
    return fail({
      kind: 'conflict',
      detail: 'This meeting is cancelled or was held, so nobody can reply any more.',
    })
  const item = await findItem<Seat>(deps, keys.seat(meeting.partnership, meeting.id, contact))
  const before: Seat = item?.data ?? { contact, version: 0 }
  if (before.version !== version) return fail(repliedMeanwhile(before))
  const next: Seat = {
    ...before,
    reply: {
      answer,
      ...(who && answer !== 'no' ? { who } : {}),
      by: refOf(person),
      at: now.toISOString(),
      sequence: meeting.sequence ?? 0,
    },
  }
  const written = await commit(
    deps,
    [putSeat(meeting, next, before)],
    auditEntry(deps, caller, person, {
      operation,
      kind: 'change',
      object: meetingObject(person.partnership, meeting.id),
    }),
  )
  return written.ok
    ? ok({ version: version + 1 })
    : fail(repliedMeanwhile(written.failure.current?.data as Seat | undefined))
}

/** What somebody hears who replied on a page that shows an older answer. */
function repliedMeanwhile(seat: Seat | undefined): Failure {
  const { reply, attendance } = seat ?? {}
  const last = [reply, attendance].flatMap((one) => one ?? []).toSorted((a, b) => b.at.localeCompare(a.at))[0]
  const who = last
    ? `${last.by.name} (${last.by.post}) answered for this post on ${formatDateTime(last.at)}.`
    : 'Somebody answered for this post after you opened the page.'
  return { kind: 'conflict', detail: `${who} Look at it again, and change it where it is not right.` }
}
