export interface Chances {
  /** From 0 to below a number. */
  below(count: number): number
  happens(chance: number): boolean
  one<T>(of: readonly T[]): T
}

/** Chance that falls the same each time, so that what fails can be looked at again (mulberry32). */
export function chances(seed: number): Chances {
  let state = seed * 0x9e3779b9
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number) => Math.floor(next() * count)
  return {
    below,
    happens: (chance) => next() < chance,
    one: <T>(of: readonly T[]) => of[below(of.length)] as T,
  }
}
