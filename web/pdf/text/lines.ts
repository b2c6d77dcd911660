import { cleanText } from './clean-text.ts'
import { directionsOf, visualOrder } from './directions.ts'
import { lettersOf } from './letters.ts'
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

/** A line may be broken after a space, and after a hyphen or stroke between letters: not within a reference. */
const breaks = /(?<= )(?=[^ ])|(?<=\p{L}[-–/])(?=\p{L})/u

const widthOf = (runs: readonly Run[]) => runs.reduce((sum, { width }) => sum + width, 0)

const seenWidths = new WeakMap<readonly Face[], Map<string, number>>()
const MOST_SEEN = 50_000

/** No line has more letters than this. */
const LONG = 160

/** How wide a part of a text is on its own. Remembered: words come again, and letters more so. */
function seenWidth(part: string, faces: readonly Face[]): number {
  const known = seenWidths.get(faces) ?? new Map<string, number>()
  seenWidths.set(faces, known)
  const before = known.get(part)
  if (before !== undefined) return before
  const width = widthOf(runsOf(part, faces, undefined))
  if (known.size >= MOST_SEEN) known.clear()
  known.set(part, width)
  return width
}

/**
 * Lays a text out in lines: each line break that somebody typed stays, and a word that is longer than a line is broken
 * where the line is full. Nothing is left out.
 *
 * @param width of a line, in parts of an em
 * @param most how many lines are wanted; what comes after them is left
 */
export function linesOf(
  text: string,
  faces: readonly Face[],
  width: number,
  most = Number.POSITIVE_INFINITY,
): Line[] {
  const lines: Line[] = []
  for (const paragraph of cleanText(text).split('\n'))
    for (const line of paragraphLines(paragraph, faces, width)) {
      if (lines.length >= most) return lines
      lines.push(line)
    }
  return lines
}

function* paragraphLines(paragraph: string, faces: readonly Face[], most: number): Generator<Line> {
  const directions = directionsOf(paragraph)
  const line = (from: number, to: number): Line => {
    const made = lineOf(paragraph.slice(from, to), faces, directions?.levels.subarray(from, to))
    return directions && directions.base % 2 === 1 ? { ...made, fromRight: true } : made
  }
  let from = 0
  let to = 0
  let used = 0
  for (const part of partsOf(paragraph, faces, most)) {
    const width = seenWidth(part, faces)
    if (used > 0 && used + (part.endsWith(' ') ? seenWidth(part.trimEnd(), faces) : width) > most) {
      yield line(from, to)
      from = to
      used = 0
    }
    to += part.length
    used += width
  }
  if (to > from || from === 0) yield line(from, to)
}

/** The words of a paragraph; those that are longer than a line in parts that are not. */
function* partsOf(paragraph: string, faces: readonly Face[], most: number): Generator<string> {
  // What is longer than any line need not be measured as a whole to know it.
  for (const word of paragraph.split(breaks))
    if (word.length <= LONG && seenWidth(word.trimEnd(), faces) <= most) yield word
    else yield* partsThatFit(word, faces, most)
}

/**
 * Cuts a word that is longer than a line where a line is full. The widths of its letters are added up to find the place;
 * side by side they may be wider, so that what is found is measured once more.
 */
function* partsThatFit(word: string, faces: readonly Face[], most: number): Generator<string> {
  const all = [...lettersOf(word)].map(({ text }) => text)
  let from = 0
  while (from < all.length) {
    let to = from
    let sum = 0
    let length = 0
    for (; to < all.length; to++) {
      const letter = all[to] ?? ''
      sum += seenWidth(letter, faces)
      length += letter.length
      if (to > from && (sum > most || length > LONG)) break
    }
    const part = () => all.slice(from, to).join('')
    for (
      let width = seenWidth(part(), faces);
      width > most && to > from + 1;
      width = seenWidth(part(), faces)
    )
      to -= Math.max(1, Math.floor((to - from) * (1 - most / width)))
    yield part()
    from = to
  }
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
  const width = (part: string) => seenWidth(part, faces)
  const paragraphs = cleanText(text).split('\n')
  return {
    least: Math.max(
      0,
      ...paragraphs.flatMap((one) => one.split(breaks)).map((word) => width(word.trimEnd())),
    ),
    most: Math.max(0, ...paragraphs.map(width)),
  }
}
