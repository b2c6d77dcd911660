import { monthsIn } from '#shared/management/periods.ts'

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })
const monthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const dayIn = (one: string) => new Date(`${one}-01T00:00:00Z`)

/** '2026-11' is November 2026; '2026-Q4' October to December 2026; '2026-11-year' December 2025 to November 2026. */
export function periodWords(period: string): string {
  const months = monthsIn(period)
  const [first = '', last = ''] = [months[0], months.at(-1)]
  if (months.length === 1) return monthAndYear.format(dayIn(first))
  const from = (first.slice(0, 4) === last.slice(0, 4) ? month : monthAndYear).format(dayIn(first))
  return `${from} to ${monthAndYear.format(dayIn(last))}`
}
