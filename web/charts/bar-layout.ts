import type { PublishedTable } from '#shared/management/publish.ts'
import { wrapWords } from '../app/assessments/[reference]/versions/wrap-words.ts'
import { publishedWords } from './published-words.ts'

/** Sizes of the drawing, in its own units, which are pixels on a screen that is wide enough. */
export const sizes = {
  labels: 220,
  bars: 300,
  numbers: 130,
  line: 20,
  lettersInLine: 27,
  gap: 8,
  between: 14,
} as const

/** One bar, with what it is of and its number. */
export interface Bar {
  readonly key: string
  readonly lines: readonly string[]
  readonly words: string
  /** 0 where its number is not said. */
  readonly length: number
  readonly column: number
  readonly y: number
  readonly height: number
}

/** A heading over the bars of one row; none where every row is a bar of its own. */
export interface Heading {
  readonly text: string
  readonly y: number
}

export interface BarLayout {
  readonly bars: readonly Bar[]
  readonly headings: readonly Heading[]
  readonly width: number
  readonly height: number
}

/** Where each bar stands. Of a row with several columns only those are drawn whose number is said: the table has them all. */
export function layoutOf({ rows, columns }: PublishedTable): BarLayout {
  const said = rows.flatMap(({ cells }) => cells.flatMap((cell) => (typeof cell === 'number' ? cell : [])))
  const perOne = sizes.bars / Math.max(1, ...said)
  const bars: Bar[] = []
  const headings: Heading[] = []
  let y = 0
  const add = (
    key: string,
    label: string,
    cell: PublishedTable['rows'][number]['cells'][number],
    column: number,
  ) => {
    const lines = wrapWords(label, sizes.lettersInLine)
    const height = lines.length * sizes.line
    const length = typeof cell === 'number' ? cell * perOne : 0
    bars.push({ key, lines, words: publishedWords(cell), length, column, y, height })
    y += height + sizes.gap
  }
  for (const { label, cells } of rows) {
    if (columns.length === 1) {
      add(label, label, cells[0] ?? 'few', 0)
      continue
    }
    const shown = cells.flatMap((cell, column) => (typeof cell === 'number' ? [{ cell, column }] : []))
    if (shown.length === 0) continue
    headings.push({ text: label, y: y + sizes.line - 5 })
    y += sizes.line + sizes.gap
    for (const { cell, column } of shown) add(`${label} ${column}`, columns[column] as string, cell, column)
    y += sizes.between
  }
  return { bars, headings, width: sizes.labels + sizes.bars + sizes.numbers, height: y }
}
