import { hasVersion, isNew, type Write } from '#functions/platform/commit.ts'
import { keys } from '#functions/platform/keys.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { emptyOrder, type Meeting } from '#shared/mase/agenda.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import { meetingDates } from '#shared/time/meetings.ts'

/** A year of monthly meetings. */
const AHEAD = 12

/** The meetings of the series from a moment on, each with an agenda that nobody has touched. */
export function comingMeetings(partnership: Partnership, now: Date): Meeting[] {
  const { code, calendar, mase } = partnership
  return meetingDates(mase.meetings, londonClock(now.getTime()).date, AHEAD, calendar).map(
    ({ date, time }) => ({
      partnership: code,
      date,
      time,
      place: mase.place,
      order: emptyOrder,
      version: 0,
    }),
  )
}

/** Writes an agenda over the version that was read; version 0 was never written. */
export const putMeeting = (next: Meeting, before: Meeting): Write => ({
  put: {
    ...keys.meeting(next.partnership, next.date),
    entity: 'meeting',
    data: { ...next, version: before.version + 1 },
  },
  when: before.version === 0 ? isNew : hasVersion(before.version),
})
