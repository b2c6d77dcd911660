import { monthsOf } from '../evaluation/quarters.ts'

/** '2026-11', '2026-Q4', or the twelve months up to and with a month: '2026-11-year'. */
export const PERIOD = /^20\d\d-(?:0[1-9]|1[0-2]|Q[1-4]|(?:0[1-9]|1[0-2])-year)$/

const pad = (month: number): string => String(month).padStart(2, '0')

/** The month so many months before another: ('2026-01', 1) is '2025-12'. */
export function monthBefore(month: string, back: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 - back
  return `${Math.floor(count / 12)}-${pad((count % 12) + 1)}`
}

/** The months of a period, the first one first. */
export function monthsIn(period: string): string[] {
  if (period.endsWith('-year'))
    return Array.from({ length: 12 }, (_, place) => monthBefore(period.slice(0, 7), 11 - place))
  return period.includes('Q') ? monthsOf(period) : [period]
}

/** The periods that can be asked for on a day: the last twelve months, four quarters and twelve months, the latest first. */
export function periodsOn(today: string): {
  readonly years: string[]
  readonly quarters: string[]
  readonly months: string[]
} {
  const month = today.slice(0, 7)
  const months = Array.from({ length: 12 }, (_, back) => monthBefore(month, back))
  const quarters = [
    ...new Set(months.map((one) => `${one.slice(0, 4)}-Q${Math.ceil(Number(one.slice(5)) / 3)}`)),
  ]
  return { years: [`${month}-year`], quarters: quarters.slice(0, 4), months }
}

/** Whether a period has begun by a day: nothing is counted of what is to come. */
export const hasBegun = (period: string, today: string): boolean =>
  (monthsIn(period)[0] as string) <= today.slice(0, 7)
