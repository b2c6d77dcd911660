import type { Operations } from '#shared/api/index.ts'
import type { OutputOf } from '#shared/api/operation.ts'
import { toDateParts } from '#shared/identifiers/date.ts'
import { addDays } from '#shared/time/day.ts'
import type { Call } from './call.ts'

const desk = 'lkm-mase'
type Year = OutputOf<Operations['readYear']>['meetings']

/** Who has replied to the invitation to the next meeting, and what. The others are still silent. */
const said = [
  { by: 'lkm-inspector', contact: 'lkm-chief-inspector', answer: 'yes' },
  { by: 'lkm-nurse', contact: 'lkm-health-spoc', answer: 'yes', who: 'School and sexual health nurse' },
  { by: 'lkm-lead', contact: 'lkm-school', answer: 'deputy', who: 'Deputy head, pastoral' },
  { by: 'lkm-voluntary', contact: 'lkm-voluntary', answer: 'no' },
] as const

/** Invites everybody to the next meeting, and has some of them reply. */
async function invite(call: Call, [next]: Year): Promise<void> {
  if (!next) return
  if (next.invited === 0) await call(desk, 'sendInvitations', { meeting: next.id, version: next.revision })
  for (const { by, ...reply } of said)
    await call(by, 'replyToMeeting', { ...reply, meeting: next.id, version: 0 })
}

/** Moves the meeting after the next by a day, because its room is taken. */
async function move(call: Call, [, after]: Year): Promise<void> {
  if (!after || after.revision > 0) return
  const read = await call(desk, 'readMeetingPlan', { meeting: after.id })
  const { meeting } = read.body as OutputOf<Operations['readMeetingPlan']>
  await call(desk, 'changeMeeting', {
    meeting: after.id,
    version: 0,
    date: toDateParts(addDays(meeting.date, 1)),
    time: meeting.time,
    minutes: String(meeting.minutes),
    place: 'Training room, Larkmere police station',
    link: meeting.link,
    chair: meeting.chair,
    deputies: meeting.deputies,
    members: meeting.members,
  })
}

/** What the coordinator does about the meetings themselves. Done twice, it is done once. */
export async function planTheYear(call: Call): Promise<void> {
  const read = await call(desk, 'readYear', {})
  const { meetings } = read.body as OutputOf<Operations['readYear']>
  await invite(call, meetings)
  await move(call, meetings)
}
