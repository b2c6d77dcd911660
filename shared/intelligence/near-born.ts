import { type CalendarDate, dateOf, daysInMonth } from '../identifiers/calendar-date.ts'
import { formatDate, readDate } from '../identifiers/date.ts'
import { findDateSlip } from '../matching/slips.ts'
import type { Born } from './near-thing.ts'

const written = [
  /\b(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})\b/,
  /\b(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})\b/,
  /\b(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>[a-z]{3,9}) (?<year>\d{4})\b/i,
]

/** So many years before a day. */
function yearsBefore(day: CalendarDate, years: number): CalendarDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return dateOf(year - years, month, Math.min(date, daysInMonth(year - years, month)))
}

/**
 * When somebody was born, from what is written of it: a date, a year, an age or two ("17 or 18"), tens of years ("in his 20s").
 * What an eye guesses is a year off either way.
 *
 * @param on the day on which the age was said
 */
export function bornOf(text: string, on: CalendarDate): Born | undefined {
  for (const form of written) {
    const { day, month, year } = form.exec(text)?.groups ?? {}
    const read = readDate({ day: day ?? '', month: month ?? '', year: year ?? '' })
    if (read.ok) return { from: read.value, to: read.value }
  }
  const [, year] = /\b((?:19|20)\d\d)\b/.exec(text) ?? []
  if (year) return { from: `${year}-01-01`, to: `${year}-12-31` }
  const [, tens] = /\b([1-9]0)['’]?s\b/.exec(text) ?? []
  if (tens) return between(Number(tens), Number(tens) + 9, on)
  const [, first, second = first] = /\b(\d{1,2})(?:\s*(?:-|–|to|or)\s*(\d{1,2}))?\b/.exec(text) ?? []
  if (first === undefined) return undefined
  const ages = [Number(first), Number(second)].toSorted((a, b) => a - b) as [number, number]
  return between(Math.max(0, ages[0] - 1), ages[1] + 1, on)
}

const between = (least: number, most: number, on: CalendarDate): Born => ({
  from: yearsBefore(on, most + 1),
  to: yearsBefore(on, least),
})

export const isDay = ({ from, to }: Born): boolean => from === to

/** How two births compare; undefined where one is not known. */
export type BornLikeness = 'same' | 'alike' | 'different'

export function compareBorn(one: Born | undefined, other: Born | undefined): BornLikeness | undefined {
  if (!one || !other) return undefined
  if (isDay(one) && isDay(other)) {
    if (one.from === other.from) return 'same'
    return (findDateSlip(one.from, other.from) ?? findDateSlip(other.from, one.from)) ? 'alike' : 'different'
  }
  return one.from <= other.to && other.from <= one.to ? 'alike' : 'different'
}

/** As it is shown: "born 4 March 2009", "born between 2008 and 2010". */
export function bornWords(born: Born): string {
  if (isDay(born)) return `born ${formatDate(born.from)}`
  const [from, to] = [born.from.slice(0, 4), born.to.slice(0, 4)]
  return from === to ? `born in ${from}` : `born between ${from} and ${to}`
}
