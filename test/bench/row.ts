/** What a row of the benchmark found. */
export interface Figure {
  /** What was measured, as the design names it. */
  readonly what: string
  readonly value: number
  /** How the value reads: '1.18 times', '2 round trips'. */
  readonly reads: string
  readonly limit: number
  readonly limitReads: string
  /** What else was measured on the way: times, sizes, units, and from how many runs. */
  readonly details: Readonly<Record<string, string | number>>
}

/** A part of the benchmark: measures, and gives a figure or several that come of the same runs. */
export type Row = (say: (line: string) => void) => Promise<readonly Figure[]>

export const isReached = ({ value, limit }: Figure): boolean => value <= limit

export const ratio = (value: number, limit: number) => ({
  value,
  reads: `${value.toFixed(2)} times`,
  limit,
  limitReads: `at most ${limit} times`,
})

export const count = (value: number, limit: number, unit: string) => ({
  value,
  reads: `${value} ${unit}`,
  limit,
  limitReads: `at most ${limit}`,
})

export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ms`
