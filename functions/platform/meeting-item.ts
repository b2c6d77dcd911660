import { londonClock } from '#shared/identifiers/date-time.ts'
import { emptyOrder } from '#shared/mase/agenda.ts'
import { deadlinesOf } from '#shared/mase/deadlines.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import { usualMinutes, usualOffsets } from '#shared/mase/settings.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import { type MeetingDate, meetingDates } from '#shared/time/meetings.ts'
import { hasVersion, isNew, type Write } from './commit.ts'
import { keys, lists } from './keys.ts'

/** A year of monthly meetings. */
const AHEAD = 12

/** A meeting as the series of its partnership has it, before anybody has touched it. */
export function meetingOfSeries(partnership: Partnership, { date, time }: MeetingDate): Meeting {
  const { code, calendar, mase } = partnership
  return {
    partnership: code,
    id: date,
    date,
    time,
    minutes: mase.minutes ?? usualMinutes,
    place: mase.place,
    link: mase.link,
    chair: mase.chair,
    deputies: mase.deputies ?? [],
    members: mase.members ?? [],
    deadlines: deadlinesOf(date, mase.offsets ?? usualOffsets, calendar),
    stage: 'planned',
    order: emptyOrder,
    version: 0,
  }
}

/** The meetings of the series from a moment on, each with an agenda that nobody has touched. */
export const comingMeetings = (partnership: Partnership, now: Date): Meeting[] =>
  meetingDates(partnership.mase.meetings, londonClock(now.getTime()).date, AHEAD, partnership.calendar).map(
    (date) => meetingOfSeries(partnership, date),
  )

/** Writes a meeting over the version that was read; version 0 was never written. */
export const putMeeting = (next: Meeting, before: Meeting): Write => ({
  put: {
    ...keys.meeting(next.partnership, next.id),
    entity: 'meeting',
    data: { ...next, version: before.version + 1 },
    worklistPk: lists.meetings(next.partnership),
    worklistSk: `${next.date}#${next.id}`,
  },
  when: before.version === 0 ? isNew : hasVersion(before.version),
})
