import { lettersOf } from './letters.ts'
import type { Face } from './typefaces.ts'

/** A stretch of text that one face has the letters of. `from` is its place in the text. */
export interface Piece {
  readonly from: number
  readonly text: string
  /** Missing where no face has the letter: its number in Unicode is written instead. */
  readonly face: Face | undefined
}

/** Joiners and selectors of variants: a face that does not know them draws the letters all the same. */
const needsNoGlyph = (codePoint: number) =>
  codePoint === 0x200c || codePoint === 0x200d || (codePoint >= 0xfe00 && codePoint <= 0xfe0f)

const has = ({ font }: Face, cluster: string) =>
  [...cluster].every((letter) => {
    const codePoint = letter.codePointAt(0) ?? 0
    return needsNoGlyph(codePoint) || font.hasGlyphForCodePoint(codePoint)
  })

const found = new WeakMap<readonly Face[], Map<string, Face | undefined>>()
const MOST_FOUND = 50_000

/** The first face that has all of a letter. The same ones come again and again, so it is remembered. */
function faceOf(cluster: string, faces: readonly Face[]): Face | undefined {
  const known = found.get(faces) ?? new Map<string, Face | undefined>()
  found.set(faces, known)
  if (known.has(cluster)) return known.get(cluster)
  const face = faces.find((one) => has(one, cluster))
  if (known.size >= MOST_FOUND) known.clear()
  known.set(cluster, face)
  return face
}

/** Cuts a text where another face is needed. A space stays with the word before it, so that an Arabic name is one piece. */
export function piecesOf(text: string, faces: readonly Face[]): Piece[] {
  const [first] = faces
  // Nearly every text: nothing to look for.
  if (first && /^[\u0020-\u007e\u2018\u2019]*$/.test(text))
    return text ? [{ from: 0, text, face: first }] : []
  const pieces: { from: number; text: string; face: Face | undefined }[] = []
  for (const { from: index, text: segment } of lettersOf(text)) {
    const last = pieces.at(-1)
    const keeps = segment === ' ' && last?.face && has(last.face, segment)
    const face = keeps ? last.face : faceOf(segment, faces)
    const parts = face ? [segment] : [...segment]
    let from = index
    for (const part of parts) {
      const own = face ?? faceOf(part, faces)
      const before = pieces.at(-1)
      if (before && before.face === own) before.text += part
      else pieces.push({ from, text: part, face: own })
      from += part.length
    }
  }
  return pieces
}

/** What is written for letters that no face has: nobody must take a box, or nothing, for a name. */
export const numbersOf = (text: string): string =>
  [...text]
    .map((letter) => `[U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`)
    .join('')
