/**
 * A count as it may leave the hub. Below five it is only said to be few, none among them: beside a small number, a
 * nought tells as much of a child as a one. Above that it is rounded to the nearest five, so that no other number of
 * the same page gives the small ones away by subtraction.
 */
export type SafeCount = number | 'few'

/** The smallest number of cases that is said. */
export const SMALLEST = 5

/** The fewest assessments of which anything but their number is said. */
export const FEWEST = 10

export const safeCount = (count: number): SafeCount =>
  count < SMALLEST ? 'few' : Math.round(count / SMALLEST) * SMALLEST

/** A number worked out from several cases, or `undefined` where there are too few to say it. */
export const ifEnough = <T>(cases: number, value: () => T): T | undefined =>
  cases < FEWEST ? undefined : value()
