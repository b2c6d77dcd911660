import type { CalendarDate } from '#shared/identifiers/calendar-date.ts'

/** Whether two texts differ by one slip of the hand: a character wrong, missing or too many, or two neighbours swapped. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (long.length === short.length + 1) return short.slice(at) === long.slice(at + 1)
  if (long.length !== short.length) return false
  const wrong = short.slice(at + 1) === long.slice(at + 1)
  const swapped =
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  return wrong || swapped
}

/**
 * In which way two dates differ as dates that are typed by hand do: day and month swapped; one slip in the digits; the
 * same day of the next year or of another century (2009 for 2010, 1911 for 2011).
 */
export type DateSlip = 'swapped' | 'digit' | 'year'

export function findDateSlip(a: CalendarDate, b: CalendarDate): DateSlip | undefined {
  if (a === b) return undefined
  if (b === swapDayAndMonth(a)) return 'swapped'
  if (isOneSlip(digitsOf(a), digitsOf(b))) return 'digit'
  const years = Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4)))
  return a.slice(4) === b.slice(4) && (years === 1 || years % 100 === 0) ? 'year' : undefined
}

/** As somebody types it who puts the month first. It may not be a date. */
export function swapDayAndMonth(date: CalendarDate): string {
  return `${date.slice(0, 4)}-${date.slice(8)}-${date.slice(5, 7)}`
}

/** As they are typed: 27032011. */
function digitsOf(date: CalendarDate): string {
  return date.slice(8) + date.slice(5, 7) + date.slice(0, 4)
}
