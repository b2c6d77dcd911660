import { cleanText } from './clean-text.ts'
import { directionsOf, visualOrder } from './directions.ts'
import { type Run, runsOf } from './runs.ts'
import type { Face } from './typefaces.ts'

/** A run and where it begins on its line, in parts of an em. */
export type PlacedRun = Run & { readonly x: number }

/** A line of text as it is drawn: its runs in the order of reading. */
export interface Line {
  readonly runs: readonly PlacedRun[]
  /** In parts of an em. */
  readonly width: number
  /** It begins at the right. */
  readonly fromRight?: true
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** A line may be broken after a space, and after a hyphen or stroke between letters: not within a reference. */
const breaks = /(?<= )(?=[^ ])|(?<=\p{L}[-–/])(?=\p{L})/u

const widthOf = (runs: readonly Run[]) => runs.reduce((sum, { width }) => sum + width, 0)

/**
 * Lays a text out in lines: each line break that somebody typed stays, and a word that is longer than a line is broken
 * where the line is full. Nothing is left out.
 *
 * @param width of a line, in parts of an em
 */
export function linesOf(text: string, faces: readonly Face[], width: number): Line[] {
  return cleanText(text)
    .split('\n')
    .flatMap((paragraph) => paragraphLines(paragraph, faces, width))
}

function paragraphLines(paragraph: string, faces: readonly Face[], most: number): Line[] {
  const directions = directionsOf(paragraph)
  const seen = (part: string) => widthOf(runsOf(part, faces, undefined))
  const lines: Line[] = []
  let from = 0
  let to = 0
  let used = 0
  const finish = () => {
    const line = lineOf(paragraph.slice(from, to), faces, directions?.levels.subarray(from, to))
    lines.push(directions && directions.base % 2 === 1 ? { ...line, fromRight: true } : line)
    from = to
    used = 0
  }
  const take = (part: string) => {
    const width = seen(part)
    if (used > 0 && used + (part.endsWith(' ') ? seen(part.trimEnd()) : width) > most) finish()
    to += part.length
    used += width
  }
  for (const word of paragraph.split(breaks))
    if (seen(word.trimEnd()) <= most) take(word)
    else for (const part of partsThatFit(word, (part) => seen(part) <= most)) take(part)
  if (to > from || lines.length === 0) finish()
  return lines
}

/** Cuts a word that is longer than a line where a line is full. Halving finds the place: letters side by side vary in width. */
function partsThatFit(word: string, fits: (part: string) => boolean): string[] {
  const parts: string[] = []
  let left = [...letters.segment(word)].map(({ segment }) => segment)
  while (left.length > 0) {
    let low = 1
    let high = Math.min(left.length, 400)
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (fits(left.slice(0, middle).join(''))) low = middle
      else high = middle - 1
    }
    parts.push(left.slice(0, low).join(''))
    left = left.slice(low)
  }
  return parts
}

function lineOf(text: string, faces: readonly Face[], levels: Uint8Array | undefined): Line {
  const runs = runsOf(text, faces, levels)
  const places: number[] = []
  let x = 0
  for (const place of visualOrder(runs.map(({ level }) => level))) {
    places[place] = x
    x += runs[place]?.width ?? 0
  }
  return { runs: runs.map((run, place) => ({ ...run, x: places[place] ?? 0 })), width: x }
}

/** How wide the widest word of a text is, and the text on one line: what a column of a table would like. */
export function wishedWidths(text: string, faces: readonly Face[]): { least: number; most: number } {
  const width = (part: string) => widthOf(runsOf(part, faces, undefined))
  const paragraphs = cleanText(text).split('\n')
  return {
    least: Math.max(
      0,
      ...paragraphs.flatMap((one) => one.split(breaks)).map((word) => width(word.trimEnd())),
    ),
    most: Math.max(0, ...paragraphs.map(width)),
  }
}
