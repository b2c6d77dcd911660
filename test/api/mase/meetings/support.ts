import ICAL from 'ical.js'
import { expect } from 'vitest'
import type { Operations } from '#shared/api/index.ts'
import type { InputOf } from '#shared/api/operation.ts'
import { toDateParts } from '#shared/identifiers/date.ts'
import { readMaseSettings, typedMaseSettings } from '#shared/mase/read-mase-settings.ts'
import { maseSettingsMark } from '#shared/mase/settings-mark.ts'
import type { MeetingPlanView } from '#shared/mase/year-view.ts'
import type { Api, Client } from '../../support/api.ts'
import { mailIsOut } from '../../support/store.ts'

/** How many posts are asked after `askFew`: a chair and three members, of whom one has an address that bounces. */
export const POSTS = 4

/** Has fewer posts asked than the demonstration does, so that fewer mails go out. */
export async function askFew(coordinator: Client): Promise<void> {
  const { settings, choices, version } = (await coordinator.readMaseSettings()).body
  const members = [
    { contact: 'lkm-health-spoc', sees: 'all' },
    { contact: 'lkm-housing', sees: 'involved' },
    { contact: 'lkm-voluntary', sees: 'involved' },
  ] as const
  const fields = { ...typedMaseSettings(settings), deputies: [], members: [...members] }
  const read = readMaseSettings(fields, new Set(choices.map(({ id }) => id)))
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  const confirm = maseSettingsMark(read.value)
  expect((await coordinator.changeMaseSettings({ ...fields, version, confirm })).status).toBe(200)
}

/** What a coordinator reads of a meeting. */
export async function planOf(coordinator: Client, meeting: string): Promise<MeetingPlanView> {
  const read = await coordinator.readMeetingPlan({ meeting })
  expect(read.status).toBe(200)
  return read.body
}

/** What is typed to change a meeting, with one or another thing changed. */
export const changeOf = (
  { meeting, revision }: MeetingPlanView,
  own: Partial<InputOf<Operations['changeMeeting']>> = {},
): InputOf<Operations['changeMeeting']> => ({
  meeting: meeting.id,
  version: revision,
  date: toDateParts(meeting.date),
  time: meeting.time,
  minutes: String(meeting.minutes),
  place: meeting.place,
  link: meeting.link ?? '',
  chair: meeting.chair,
  deputies: [...meeting.deputies],
  members: [...meeting.members],
  ...own,
})

/** One calendar file that went out, as a parser reads it that the hub does not use. */
export interface Told {
  readonly to: string
  readonly method: string
  readonly uid: string
  readonly sequence: number
  readonly start: string
  readonly status: string
  readonly attendee: string
  readonly text: string
}

/** The calendar files that went out about a meeting, in the order in which they were taken. */
export async function calendarsAbout(api: Api, reference: string): Promise<Told[]> {
  await mailIsOut(api)
  return api.mailbox.kept
    .all()
    .filter(({ tags }) => tags.reference === reference)
    .flatMap(({ email, to }) => {
      const file = email.attachments.find(({ contentType }) => contentType === 'text/calendar')
      if (!file) return []
      const text = Buffer.from(file.content, 'base64').toString()
      const calendar = new ICAL.Component(ICAL.parse(text))
      const component = calendar.getFirstSubcomponent('vevent') as ICAL.Component
      const event = new ICAL.Event(component)
      return [
        {
          to: to[0] ?? '',
          method: String(calendar.getFirstPropertyValue('method')),
          uid: event.uid,
          sequence: event.sequence,
          start: event.startDate.toString(),
          status: String(component.getFirstPropertyValue('status')),
          attendee: String(event.attendees[0]?.getFirstValue()).toLowerCase().replace('mailto:', ''),
          text,
        },
      ]
    })
}
