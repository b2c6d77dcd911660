/** Registrations since 2001, and older ones with those of Northern Ireland, without spaces (shared/mentions/vehicles.ts). */
const modern = /^[A-HJ-PR-Y]{2}\d{2}[A-HJ-PR-Z]{3}$/
const older =
  /^(?:[A-HJ-NP-TV-Y]\d{1,3}[A-HJ-PR-Y]{3}|[A-HJ-PR-Z]{3}\d{1,3}[A-HJ-NP-TV-Y]|[A-Z]{1,2}[IZ][A-Z]?\d{1,4})$/

export const isModernPlate = (value: string): boolean => modern.test(value)
export const isPlate = (value: string): boolean => modern.test(value) || older.test(value)

/** O and 0, I and 1 are taken for one another by whoever sees a plate go by. */
export const foldPlate = (value: string): string => value.replaceAll('O', '0').replaceAll('I', '1')

/** All runs of some characters in a text that have no `?` in them, each with where it stands. */
export function runsOf(text: string, length: number): { readonly at: number; readonly run: string }[] {
  return Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => ({
    at,
    run: text.slice(at, at + length),
  })).filter(({ run }) => !run.includes('?'))
}

/**
 * Whether a shorter text stands in a longer one, `?` in either for any one character, with at least `least` characters in a row
 * that both know.
 */
export function standsIn(short: string, long: string, least: number): boolean {
  for (let at = 0; at + short.length <= long.length; at++) {
    let inARow = 0
    let most = 0
    const fits = [...short].every((character, place) => {
      const other = long[at + place]
      if (character === '?' || other === '?') inARow = 0
      else if (character !== other) return false
      else inARow++
      most = Math.max(most, inARow)
      return true
    })
    if (fits && most >= least) return true
  }
  return false
}
