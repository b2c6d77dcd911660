import { wishedWidths } from '../text/lines.ts'
import type { Canvas } from './canvas.ts'
import { styles } from './styles.ts'

/**
 * Shares the measure out among the columns of a table: each gets its longest word where that can be, and what is left
 * goes where the words are many. In points.
 */
export function columnWidths(
  canvas: Canvas,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  measure: number,
): number[] {
  const regular = canvas.faces(styles.body)
  const bold = canvas.faces(styles.strong)
  const fair = measure / columns.length
  const wishes = columns.map((column, place) => {
    const wished = [
      wishedWidths(column, bold),
      // Beyond this nothing more is learnt of what a column needs.
      ...rows.slice(0, 100).map((row) => wishedWidths((row[place] ?? '').slice(0, 400), regular)),
    ]
    const least = Math.max(...wished.map((one) => one.least)) * styles.body.size
    const most = Math.max(...wished.map((one) => one.most)) * styles.body.size
    return { least: Math.min(least + 1, fair), most: Math.min(most + 1, measure) }
  })
  const free = measure - wishes.reduce((sum, { least }) => sum + least, 0)
  const wanted = wishes.reduce((sum, { least, most }) => sum + Math.max(most - least, 1), 0)
  return wishes.map(({ least, most }) => least + (free * Math.max(most - least, 1)) / wanted)
}
