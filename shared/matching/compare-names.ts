import { areVariants } from './name-variants.ts'
import { isOneSlip } from './slips.ts'
import { nameSound, soundOf } from './sound.ts'

/** Shorter parts differ by one letter too often without being slips: Ali and Eli. */
const shortestWithSlips = 4

/**
 * How alike two names are, by their parts in any order.
 *
 * same       the same parts
 * variant    parts that are the same, or usual forms of one name: Kate and Katherine
 * alike      the first and last parts sound alike, or each part of the shorter name sounds as one of the longer does, is
 *            one slip from it, or a variant of it. One part of a longer name is not enough
 * part       one part is the same, a variant, or sounds so; the rest is something else, or not known
 * different  none of these
 */
export type NameLikeness = 'same' | 'variant' | 'alike' | 'part' | 'different'

type SamePart = (a: string, b: string) => boolean

const isForm: SamePart = (a, b) => a === b || areVariants(a, b)
const soundsSo: SamePart = (a, b) => isForm(a, b) || soundOf(a) === soundOf(b)
const isAlike: SamePart = (a, b) =>
  soundsSo(a, b) || (Math.min(a.length, b.length) >= shortestWithSlips && isOneSlip(a, b))

export function compareNames(a: readonly string[], b: readonly string[]): NameLikeness {
  if (a.length === 0 || b.length === 0) return 'different'
  if (a.toSorted().join(' ') === b.toSorted().join(' ')) return 'same'
  if (a.length > 1 && b.length > 1) {
    if (areWhole(a, b, isForm)) return 'variant'
    if (nameSound(a) === nameSound(b) || areWhole(a, b, isAlike)) return 'alike'
  } else if (a.length === b.length) {
    const [one = '', other = ''] = [a[0], b[0]]
    if (isForm(one, other)) return 'variant'
    if (isAlike(one, other)) return 'alike'
  }
  return a.some((part) => b.some((other) => soundsSo(part, other))) ? 'part' : 'different'
}

/** Whether each part of the shorter name is found in the longer; where both are as long, also the other way round. */
function areWhole(a: readonly string[], b: readonly string[], isSame: SamePart): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const isWithin = (parts: readonly string[], others: readonly string[]) =>
    parts.every((part) => others.some((other) => isSame(part, other)))
  return isWithin(short, long) && (short.length < long.length || isWithin(long, short))
}
