/**
 * A count as it may leave the hub. From one to four it is only said to be few, so that nobody can be picked out; above
 * that it is rounded to the nearest five, so that no other number of the same page, or of an overlapping period, gives
 * the small ones away by subtraction.
 */
export type SafeCount = number | 'few'

/** The smallest number of cases that is said. */
export const SMALLEST = 5

export function safeCount(count: number): SafeCount {
  if (count === 0) return 0
  return count < SMALLEST ? 'few' : Math.round(count / SMALLEST) * SMALLEST
}

/** A number worked out from several cases, or `undefined` where there are too few to say it. */
export const ifEnough = <T>(cases: number, value: () => T): T | undefined =>
  cases < SMALLEST ? undefined : value()
