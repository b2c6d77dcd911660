/**
 * The smallest of some numbers below or at which a part of them lies (nearest rank): of ten numbers the median is the
 * fifth, the 90th percentile the ninth. It is always one of them.
 *
 * @param part above 0, up to 1
 */
export function quantile(numbers: readonly number[], part: number): number | undefined {
  const ordered = numbers.toSorted((a, b) => a - b)
  return ordered[Math.max(0, Math.ceil(ordered.length * part) - 1)]
}
