import { namedMonths, quarterName, quartersIn } from '#shared/mase/figures/periods.ts'

/** '2026-Q4' is October to December 2026; '2026-Q4-year' January 2026 to December 2026. */
export function figurePeriodWords(period: string): string {
  const quarters = quartersIn(period)
  const [first = '', last = ''] = [quarters[0], quarters.at(-1)]
  if (quarters.length === 1) return quarterName(first)
  return `${namedMonths(first)[0]?.name} to ${namedMonths(last)[2]?.name}`
}
