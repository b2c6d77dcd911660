import bidiFactory, { type Bidi } from 'bidi-js'

// The package is a function; its types say so only to bundlers.
const makeBidi = bidiFactory as unknown as () => Bidi
let bidi: Bidi | undefined

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** Which way the letters of a text go: odd is right to left. `base` is that of the whole. */
export interface Directions {
  readonly levels: Uint8Array
  readonly base: number
}

/** The directions of a text's letters (Unicode Standard Annex 9). `undefined` where all go from left to right. */
export function directionsOf(text: string): Directions | undefined {
  if (!rightToLeft.test(text)) return undefined
  bidi ??= makeBidi()
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text, 'auto')
  return { levels, base: paragraphs[0]?.level ?? 0 }
}

/** A letter as it stands in words from right to left: brackets turn round. */
export const mirrored = (letter: string): string => {
  bidi ??= makeBidi()
  return bidi.getMirroredCharacter(letter) ?? letter
}

/** The places of what stands on a line, in the order in which the eye meets them from the left (rule L2 of the annex). */
export function visualOrder(levels: readonly number[]): number[] {
  const order = levels.map((_, place) => place)
  const at = (place: number) => levels[order[place] ?? 0] ?? 0
  for (let level = Math.max(0, ...levels); level > 0; level--)
    for (let start = 0; start < order.length; start++) {
      if (at(start) < level) continue
      let end = start
      while (end + 1 < order.length && at(end + 1) >= level) end++
      order.splice(start, end - start + 1, ...order.slice(start, end + 1).reverse())
      start = end
    }
  return order
}
