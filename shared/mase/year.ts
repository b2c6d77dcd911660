import type { CalendarDate } from '../identifiers/calendar-date.ts'
import type { Meeting } from './meeting.ts'

const monthOf = ({ id }: Meeting): string => id.slice(0, 7)

/**
 * The meetings of a series with those that somebody has touched in their place, and those that are held besides; by the
 * date on which they are held. Where the series was changed, a meeting of the old one that somebody has touched stays, and
 * the new one gives none in its month.
 *
 * @param series as the partnership has it now
 * @param stored those that were touched: of the series, of an older one, or held besides
 */
export function mergeYear(series: readonly Meeting[], stored: readonly Meeting[]): Meeting[] {
  const kept = new Map(stored.map((meeting) => [meeting.id, meeting]))
  const inSeries = new Set(series.map(({ id }) => id))
  const ofOlder = new Set(
    stored
      .filter(
        ({ id, extraordinary, stage }) =>
          !inSeries.has(id) && extraordinary === undefined && stage !== 'cancelled',
      )
      .map(monthOf),
  )
  const untouched = series.filter((meeting) => !kept.has(meeting.id) && !ofOlder.has(monthOf(meeting)))
  return [...kept.values(), ...untouched].toSorted((a, b) =>
    `${a.date} ${a.time}`.localeCompare(`${b.date} ${b.time}`),
  )
}

/** Those that are held on a day or after it. */
export const heldFrom = (meetings: readonly Meeting[], day: CalendarDate): Meeting[] =>
  meetings.filter(({ date }) => date >= day)
