import * as z from 'zod'
import { type AttendanceKind, attendances, type ReplyAnswer, replies } from '../mase/attendance.ts'
import { nths } from '../mase/read-mase-settings.ts'
import type { DeadlineName, MemberSees } from '../mase/settings.ts'
import type { MaseSettingsView, MeetingInYear, MeetingPlanView, MyMeeting } from '../mase/year-view.ts'
import { weekdays } from '../time/day.ts'
import { cursor, optionalShort, reason, requestId, required, shaped, version } from './fields.ts'
import type { Operation } from './operation.ts'

const year = '/mase/year'
const one = '/mase/year/{meeting}'
const mine = '/meetings/{meeting}'
const revised = z.object({ version: z.number() })
const sent = z.object({ version: z.number(), sent: z.number() })

const id = z.string().max(64)
const typed = (most: number) =>
  z.string().max(most, `Shorten this to ${most} characters or fewer`).default('')
const typedDate = z.object({ day: typed(20), month: typed(20), year: typed(20) })
const days = typed(10)
const nobodyTyped = { day: '', month: '', year: '' }

const people = {
  chair: id.optional(),
  deputies: z.array(id).max(10, 'Select 10 deputies or fewer').default([]),
  members: z
    .array(
      z.object({
        contact: id,
        sees: z.enum(['all', 'involved'] satisfies MemberSees[], 'Select what it sees'),
      }),
    )
    .max(60, 'Ask fewer posts')
    .default([]),
}

const plan = {
  date: typedDate.default(nobodyTyped),
  time: typed(40),
  minutes: typed(10),
  place: typed(300),
  link: typed(500),
  ...people,
  /** The date, where it is no working day and is meant all the same. */
  confirm: z.string().max(20).optional(),
}

/** One deadline; all three boxes empty where it is counted from the date. */
const byHand = typedDate.optional()

export const meetingOperations = {
  readYear: {
    function: 'meetings',
    method: 'GET',
    path: year,
    summary: 'The meetings of the coming year, with their deadlines and who has replied; or those that were',
    may: 'mase.meet',
    query: z.object({ view: z.enum(['coming', 'past']).default('coming'), cursor }),
    output: z.object({ meetings: z.array(shaped<MeetingInYear>()), next: cursor }),
  },
  addMeeting: {
    function: 'meetings',
    method: 'POST',
    path: year,
    summary: 'Add a meeting besides the series; pressing twice adds it once',
    may: 'mase.meet',
    body: z.object({ requestId, why: required('Say why it is held besides the series'), ...plan }),
    output: z.object({ meeting: z.string() }),
    status: 201,
  },
  readMeetingPlan: {
    function: 'meetings',
    method: 'GET',
    path: one,
    summary: 'One meeting with who is asked, what became of each invitation, replies and attendance',
    may: 'mase.meet',
    output: shaped<MeetingPlanView>(),
  },
  changeMeeting: {
    function: 'meetings',
    method: 'PUT',
    path: one,
    summary: 'Change when or where it is and who is asked; whoever was invited is told',
    may: 'mase.meet',
    body: z.object({ version, ...plan }),
    output: revised,
  },
  setDeadlines: {
    function: 'meetings',
    method: 'PUT',
    path: `${one}/deadlines`,
    summary: 'Set deadlines by hand; one that is left blank is counted from the date',
    may: 'mase.meet',
    body: z.object({
      version,
      deadlines: z.object({
        'referrals-close': byHand,
        'pre-mase': byHand,
        'papers-out': byHand,
        'minutes-out': byHand,
      } satisfies Record<DeadlineName, unknown>),
    }),
    output: revised,
  },
  cancelMeeting: {
    function: 'meetings',
    method: 'POST',
    path: `${one}/cancel`,
    summary: 'Cancel it with a reason; what is on its agenda goes back to the accepted referrals',
    may: 'mase.meet',
    body: z.object({
      version,
      reason: reason('Say why it is not held, in words that every member may read'),
    }),
    output: z.object({ version: z.number(), toGoBack: z.number() }),
  },
  restoreMeeting: {
    function: 'meetings',
    method: 'POST',
    path: `${one}/restore`,
    summary: 'Hold a cancelled meeting after all; what has not gone elsewhere comes back to its agenda',
    may: 'mase.meet',
    body: z.object({ version }),
    output: revised,
  },
  sendInvitations: {
    function: 'meetings',
    method: 'POST',
    path: `${one}/invitations`,
    summary: 'Invite every post that has no invitation to the meeting as it is now',
    may: 'mase.meet',
    body: z.object({ version }),
    output: sent,
  },
  remindSilent: {
    function: 'meetings',
    method: 'POST',
    path: `${one}/reminders`,
    summary: 'Remind whoever was invited and has not replied',
    may: 'mase.meet',
    body: z.object({ version }),
    output: sent,
  },
  recordReply: {
    function: 'meetings',
    method: 'POST',
    path: `${one}/posts/{contact}/reply`,
    summary: 'Write down what a post replied by telephone or in a calendar',
    may: 'mase.meet',
    body: z.object({
      version,
      answer: z.enum(Object.keys(replies) as ReplyAnswer[], 'Select what they said'),
      who: optionalShort,
    }),
    output: revised,
  },
  recordAttendance: {
    function: 'meetings',
    method: 'PUT',
    path: `${one}/attendance`,
    summary: 'Record which agencies were there, on the day or afterwards',
    may: 'mase.meet',
    body: z.object({
      seats: z
        .array(
          z.object({
            contact: id,
            version,
            kind: z.enum(Object.keys(attendances) as AttendanceKind[], 'Select whether they were there'),
            who: optionalShort,
          }),
        )
        .min(1, 'Say of at least one agency whether it was there')
        .max(60, 'Record fewer at a time'),
    }),
    output: z.object({ recorded: z.number() }),
  },
  readMaseSettings: {
    function: 'meetings',
    method: 'GET',
    path: '/mase/settings',
    summary: 'How the MASE meets: series, place, chair, members, deadlines',
    may: 'mase.settings',
    output: shaped<MaseSettingsView>(),
  },
  changeMaseSettings: {
    function: 'meetings',
    method: 'PUT',
    path: '/mase/settings',
    summary: 'Change how the MASE meets; a meeting that somebody has touched stays as it is',
    may: 'mase.settings',
    body: z.object({
      version,
      confirm: z.string().max(20).optional(),
      kind: z.enum(['monthly', 'listed'], 'Select when it meets'),
      nth: z.enum(nths, 'Select which week of the month').default('2'),
      weekday: z.enum(weekdays, 'Select the day of the week').default('wednesday'),
      dates: typed(2_000),
      time: typed(40),
      minutes: typed(10),
      place: typed(300),
      link: typed(500),
      offsets: z.object({
        'referrals-close': days,
        'pre-mase': days,
        'papers-out': days,
        'minutes-out': days,
      } satisfies Record<DeadlineName, unknown>),
      replyChase: days,
      confidentiality: typed(2_000),
      categories: typed(600),
      ...people,
    }),
    output: revised,
  },
  listMyMeetings: {
    function: 'meetings',
    method: 'GET',
    path: '/meetings',
    summary: 'The coming meetings to which posts are asked that the caller reads for',
    may: 'mase.attend-list',
    output: z.object({ meetings: z.array(shaped<MyMeeting>()) }),
  },
  readMyMeeting: {
    function: 'meetings',
    method: 'GET',
    path: mine,
    summary: 'One meeting to which a post is asked that the caller reads for',
    may: 'mase.attend',
    output: shaped<MyMeeting>(),
  },
  replyToMeeting: {
    function: 'meetings',
    method: 'POST',
    path: `${mine}/posts/{contact}/reply`,
    summary: 'Say whether somebody of the post comes; a later answer takes the place of an earlier one',
    may: 'mase.attend',
    body: z.object({
      version,
      answer: z.enum(Object.keys(replies) as ReplyAnswer[], 'Select whether somebody comes'),
      who: optionalShort,
    }),
    output: revised,
  },
} as const satisfies Record<string, Operation>
