/** The same numbers at every start: a chain of them from a seed (Lehmer), each from 0 to 1. */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

export const pick = <One>(list: readonly One[], at: number): One => list[Math.floor(at * list.length)] as One
