import { MOST_MONTHS } from '#shared/api/evaluation.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'

const words = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** '2026-11' is November 2026. */
export const monthWords = (month: string): string => words.format(new Date(`${month}-01T00:00:00Z`))

/** The months that can be asked for, this one first. */
export function recentMonths(now: number): string[] {
  const [year = 0, month = 1] = londonClock(now).date.split('-').map(Number)
  return Array.from({ length: MOST_MONTHS }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  )
}
