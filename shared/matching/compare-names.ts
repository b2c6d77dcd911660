import { isOneSlip } from './slips.ts'
import { nameSound, soundOf } from './sound.ts'

/** Shorter parts differ by one letter too often without being slips: Ali and Eli. */
const shortestWithSlips = 4

/**
 * How alike two names are, by their parts in any order: the same; alike, where the first and last parts sound alike, or
 * each part of the shorter name sounds as one of the longer does or is one slip from it; or neither. One part of a
 * longer name is not enough to be alike.
 */
export function compareNames(a: readonly string[], b: readonly string[]): 'same' | 'alike' | 'different' {
  if (a.length === 0 || b.length === 0) return 'different'
  if (a.toSorted().join(' ') === b.toSorted().join(' ')) return 'same'
  if (nameSound(a) === nameSound(b)) return 'alike'
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 1 && long.length > 1) return 'different'
  const bothWays = short.length < long.length || isWithin(long, short)
  return bothWays && isWithin(short, long) ? 'alike' : 'different'
}

function isWithin(parts: readonly string[], others: readonly string[]): boolean {
  return parts.every((part) => others.some((other) => isPartAlike(part, other)))
}

function isPartAlike(a: string, b: string): boolean {
  if (soundOf(a) === soundOf(b)) return true
  return Math.min(a.length, b.length) >= shortestWithSlips && isOneSlip(a, b)
}
