import { monthsOf } from '#shared/evaluation/quarters.ts'

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })

/** '2026-Q4' is October to December 2026. */
export function quarterWords(quarter: string): string {
  const [first, , last] = monthsOf(quarter).map((one) => month.format(new Date(`${one}-01T00:00:00Z`)))
  return `${first} to ${last} ${quarter.slice(0, 4)}`
}
