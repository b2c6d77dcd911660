/**
 * The periods that are evaluated: quarters of a year, each whole and over. They do not overlap and do not grow, so that
 * no two answers differ by one child.
 */

const MONTHS = 3

/** '2026-Q4' of a day in London. */
export const quarterOf = (day: string): string =>
  `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / MONTHS)}`

/** The months of a quarter, the first one first: '2026-10'. */
export function monthsOf(quarter: string): string[] {
  const first = (Number(quarter.slice(6)) - 1) * MONTHS + 1
  return Array.from(
    { length: MONTHS },
    (_, place) => `${quarter.slice(0, 4)}-${String(first + place).padStart(2, '0')}`,
  )
}

/** So many quarters that were over by a day, the latest first. */
export function pastQuarters(today: string, many: number): string[] {
  const now = Number(today.slice(0, 4)) * 4 + Math.ceil(Number(today.slice(5, 7)) / MONTHS) - 1
  return Array.from({ length: many }, (_, back) => {
    const quarter = now - 1 - back
    return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`
  })
}

/** Whether a quarter was over before a day. */
export const isPast = (quarter: string, today: string): boolean => quarter < quarterOf(today)
