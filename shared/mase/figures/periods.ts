import { monthsOf, quarterOf } from '../../evaluation/quarters.ts'

/** '2026-Q4', or the four quarters up to and with it: '2026-Q4-year'. */
export const QUARTERS = /^20\d\d-Q[1-4](?:-year)?$/
/** A single one. */
export const QUARTER = /^20\d\d-Q[1-4]$/

const QUARTERS_OF_A_YEAR = 4

/** So many quarters back from one. */
export function quarterBefore(quarter: string, back: number): string {
  const count = Number(quarter.slice(0, 4)) * QUARTERS_OF_A_YEAR + Number(quarter.slice(6, 7)) - 1 - back
  return `${Math.floor(count / QUARTERS_OF_A_YEAR)}-Q${(count % QUARTERS_OF_A_YEAR) + 1}`
}

/** The quarters of a period, the first one first. */
export const quartersIn = (period: string): string[] =>
  period.endsWith('-year')
    ? Array.from({ length: QUARTERS_OF_A_YEAR }, (_, place) =>
        quarterBefore(period.slice(0, 7), QUARTERS_OF_A_YEAR - 1 - place),
      )
    : [period]

/** The quarter of a day and those before it, the latest first. */
export const quartersUpTo = (today: string, many: number): string[] =>
  Array.from({ length: many }, (_, back) => quarterBefore(quarterOf(today), back))

/** The months of a quarter with their names, the first one first. */
export function namedMonths(quarter: string): { readonly id: string; readonly name: string }[] {
  // Made here and not when the file is read: making it costs a start more than 10 ms.
  const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return monthsOf(quarter).map((id) => ({ id, name: monthName.format(new Date(`${id}-01T00:00:00Z`)) }))
}

/** "October to December 2026". */
export function quarterName(quarter: string): string {
  const [first, , last] = namedMonths(quarter)
  return `${first?.name.split(' ')[0]} to ${last?.name}`
}
