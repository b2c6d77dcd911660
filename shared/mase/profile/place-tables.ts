import { SMALLEST } from '../../evaluation/small-numbers.ts'
import { type CountTable, type PublishedTable, publish } from '../../management/publish.ts'
import type { HotSpot } from '../links/hot-spots.ts'
import { partsOfDay, weekdays } from '../links/times-in.ts'

const one = (id: string, title: string, rowHeading: string, rows: CountTable['rows']): CountTable => ({
  id,
  title,
  rowHeading,
  columns: ['Times spoken of'],
  rows,
  // One record may speak of several days, so the rows come to nothing that is said elsewhere.
  addsUp: false,
})

const sum = (spots: readonly HotSpot[], of: (spot: HotSpot) => number | undefined): number =>
  spots.reduce((all, spot) => all + (of(spot) ?? 0), 0)

/** Places and times as they may leave the desk: small numbers are not said, and a place that has one is not named. */
export function placeTables(spots: readonly HotSpot[]): {
  readonly places: PublishedTable
  readonly days: PublishedTable
  readonly parts: PublishedTable
} {
  const named = spots.filter(({ count }) => count >= SMALLEST)
  const others = spots.filter(({ count }) => count < SMALLEST)
  return {
    places: publish(
      one('places', 'Places that are spoken of most', 'Place', [
        ...named.map(({ place, count }) => ({ label: place, counts: [count] })),
        ...(others.length > 0
          ? [
              {
                label: 'Places that are spoken of fewer than 5 times',
                counts: [sum(others, ({ count }) => count)],
              },
            ]
          : []),
      ]),
    ),
    days: publish(
      one(
        'days',
        'By day of the week',
        'Day',
        weekdays.map((day) => ({ label: day, counts: [sum(spots, ({ days }) => days[day])] })),
      ),
    ),
    parts: publish(
      one(
        'parts',
        'By part of the day',
        'Part of the day',
        (Object.keys(partsOfDay) as (keyof typeof partsOfDay)[]).map((part) => ({
          label: partsOfDay[part],
          counts: [sum(spots, ({ parts }) => parts[part])],
        })),
      ),
    ),
  }
}
