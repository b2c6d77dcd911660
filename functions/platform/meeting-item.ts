import { londonClock } from '#shared/identifiers/date-time.ts'
import { emptyOrder } from '#shared/mase/agenda.ts'
import { deadlinesOf } from '#shared/mase/deadlines.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import { usualMinutes, usualOffsets } from '#shared/mase/settings.ts'
import { heldFrom, mergeYear } from '#shared/mase/year.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import { addDays } from '#shared/time/day.ts'
import { type MeetingDate, meetingDates } from '#shared/time/meetings.ts'
import { hasVersion, isNew, type Write } from './commit.ts'
import type { Dependencies } from './dependencies.ts'
import { keys, lists } from './keys.ts'
import { PAGE_SIZE } from './lists.ts'
import { getMany, queryBetween, queryPage } from './read.ts'

/** A year of monthly meetings. */
const AHEAD = 12
/** A meeting of the last months may have been moved into the coming ones. */
const BEFORE_DAYS = 70
const BEFORE = 3
/** More than a year holds, with those that are held besides the series. */
const MOST_STORED = 60
/** After every date. */
const LATEST = '9999'

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

const seriesFrom = (partnership: Partnership, day: string, count: number): Meeting[] =>
  meetingDates(partnership.mase.meetings, day, count, partnership.calendar).map((date) =>
    meetingOfSeries(partnership, date),
  )

/** The meetings of the series from a moment on, each with an agenda that nobody has touched. */
export const comingMeetings = (partnership: Partnership, now: Date): Meeting[] =>
  seriesFrom(partnership, londonClock(now.getTime()).date, AHEAD)

/**
 * A meeting by its id: as it is stored, or as the series has it, in the last weeks (who was there is recorded afterwards)
 * or the coming year; undefined where there is none.
 */
export function meetingAt(
  partnership: Partnership,
  id: string,
  stored: Meeting | undefined,
  now: Date,
): Meeting | undefined {
  if (stored) return stored
  const today = londonClock(now.getTime()).date
  const over = seriesFrom(partnership, addDays(today, -BEFORE_DAYS), BEFORE)
  return [...over, ...comingMeetings(partnership, now)].find((one) => one.id === id)
}

/**
 * The coming meetings of a partnership by when they are held: of the series, moved, and held besides it; cancelled ones
 * as well. At least those of a year.
 */
export async function listComingMeetings(deps: Dependencies, partnership: Partnership): Promise<Meeting[]> {
  const today = londonClock(deps.clock().getTime()).date
  const over = seriesFrom(partnership, addDays(today, -BEFORE_DAYS), BEFORE).filter(
    ({ date }) => date < today,
  )
  const series = [...over, ...seriesFrom(partnership, today, AHEAD)]
  // By key what may just have been written; from the index what stands on other dates than those of the series.
  const [byKey, listed] = await Promise.all([
    getMany(
      deps,
      series.map(({ id }) => keys.meeting(partnership.code, id)),
    ),
    queryBetween<Meeting>(deps, {
      index: 'worklist',
      pk: lists.meetings(partnership.code),
      from: today,
      to: LATEST,
      limit: MOST_STORED,
    }),
  ])
  const found = [...listed.items, ...byKey].flatMap((item) => (item ? [item.data as Meeting] : []))
  const stored = new Map(found.map((meeting) => [meeting.id, meeting]))
  return heldFrom(mergeYear(series, [...stored.values()]), today)
}

/** Meetings that were held, or cancelled, the latest first. One that nobody has touched left nothing to find. */
export async function listPastMeetings(
  deps: Dependencies,
  { code }: Pick<Partnership, 'code'>,
  cursor?: string,
): Promise<{ meetings: Meeting[]; next?: string }> {
  const today = londonClock(deps.clock().getTime()).date
  const page = await queryPage<Meeting>(
    deps,
    { index: 'worklist', pk: lists.meetings(code), limit: PAGE_SIZE, descending: true, cursor },
    {
      FilterExpression: '#data.#date < :today',
      ExpressionAttributeNames: { '#data': 'data', '#date': 'date' },
      values: { ':today': today },
    },
  )
  return { meetings: page.items.map(({ data }) => data), next: page.next }
}

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
