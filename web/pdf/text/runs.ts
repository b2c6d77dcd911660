import { mirrored } from './directions.ts'
import { lettersOf } from './letters.ts'
import { numbersOf, type Piece, piecesOf } from './pieces.ts'
import type { Face } from './typefaces.ts'

/** What is drawn at once: letters of one face and one direction. */
export interface Run {
  readonly face: Face
  /** As it is drawn: for most of it what was written. */
  readonly drawn: string
  /**
   * What was written, in the order of reading, where the glyphs tell something else: they go from right to left, or are
   * parts of letters, such as the dots of Arabic. For whoever listens (ISO 32000-1, 14.9.4).
   */
  readonly actual?: string
  /** The numbers of letters that cannot be drawn. */
  readonly missing?: true
  /** In parts of an em. */
  readonly width: number
  readonly level: number
}

const turnedRound = (text: string) =>
  [...lettersOf(text)]
    .map((letter) => mirrored(letter.text))
    .reverse()
    .join('')
const isArabic = /\p{Script=Arabic}/u
const widths = new WeakMap<Face, Map<string, number | undefined>>()

/** Whether a text is shaped as a whole, from right to left. All else is shaped and drawn word by word. */
export const isShapedWhole = (text: string): boolean => isArabic.test(text)

/**
 * How wide a text is in a face, in parts of an em; `undefined` where the library fails to shape it, as it does with a
 * few rare Arabic letters.
 */
function widthIn(face: Face, text: string): number | undefined {
  if (isShapedWhole(text)) return wordWidth(face, text)
  let sum = 0
  for (const word of text.split(/(?<= )/)) {
    const width = wordWidth(face, word)
    if (width === undefined) return undefined
    sum += width
  }
  return sum
}

/** Whether the library can shape a word. The letters of a plain face it always can. */
export const canBeShaped = (face: Face, word: string): boolean =>
  face.plain || widthIn(face, word) !== undefined

/** Words come again and again, so it is remembered. */
function wordWidth(face: Face, text: string): number | undefined {
  const known = widths.get(face) ?? new Map<string, number | undefined>()
  widths.set(face, known)
  if (known.has(text)) return known.get(text)
  const width = shapedWidth(face, text)
  if (known.size > 20_000) known.clear()
  known.set(text, width)
  return width
}

function shapedWidth({ font }: Face, text: string): number | undefined {
  try {
    return font.layout(text).advanceWidth / font.unitsPerEm
  } catch {
    return undefined
  }
}

/**
 * Cuts a text into what can be drawn at once, in the order of reading.
 * @param levels the directions of its letters, where any goes from right to left
 */
export function runsOf(text: string, faces: readonly Face[], levels: Uint8Array | undefined): Run[] {
  return piecesOf(text, faces).flatMap((piece) =>
    (levels ? splitByLevel(piece, levels) : [{ ...piece, level: 0 }]).flatMap((part) =>
      drawnRuns(part, faces),
    ),
  )
}

type LevelPiece = Piece & { readonly level: number }

function drawnRuns({ text, face, level }: LevelPiece, faces: readonly Face[]): Run[] {
  const [first] = faces
  if (!first) throw new Error('There is no typeface')
  // Arabic letters are joined and turned round when they are shaped; brackets and the like are not.
  const drawn = level % 2 === 1 && !isArabic.test(text) ? turnedRound(text) : text
  const width = face && widthIn(face, drawn)
  if (face && width !== undefined)
    return [{ face, drawn, ...(level > 0 || !face.plain ? { actual: text } : {}), width, level }]
  const words = face ? text.split(/(?<= )/) : [text]
  if (words.length > 1) return words.flatMap((word) => drawnRuns({ from: 0, text: word, face, level }, faces))
  const numbers = numbersOf(text)
  return [
    { face: first, drawn: numbers, actual: text, missing: true, width: sumOfLetters(first, numbers), level },
  ]
}

/** Figures and brackets stand side by side as they are: what is different each time need not be shaped to be measured. */
const sumOfLetters = (face: Face, text: string): number =>
  [...text].reduce((sum, letter) => sum + (wordWidth(face, letter) ?? 0), 0)

function splitByLevel(piece: Piece, levels: Uint8Array): LevelPiece[] {
  const parts: (Piece & { level: number })[] = []
  for (const { from: index, text: segment } of lettersOf(piece.text)) {
    const level = levels[piece.from + index] ?? 0
    const last = parts.at(-1)
    // Arabic figures go from left to right: each by itself, or shaping would turn them round.
    const alone = level % 2 === 0 && isArabic.test(segment)
    if (last && last.level === level && !alone)
      parts[parts.length - 1] = { ...last, text: last.text + segment }
    else parts.push({ ...piece, from: piece.from + index, text: segment, level })
  }
  return parts
}
