import type { CardBlock, TableBlock } from '../content/blocks.ts'
import { linesOf } from '../text/lines.ts'
import { type Canvas, drawArtifact, drawLine, drawRule, type Element, lineHeight } from './canvas.ts'
import { type Cell, drawRow, heightOfCells, type Part } from './cells.ts'
import { columnWidths } from './column-widths.ts'
import { MEASURE, sheet, styles } from './styles.ts'

const GAP = 12
const PADDING = 4
const NOTHING = 'Not answered'

type Caption = Pick<TableBlock, 'caption' | 'note'>

/** Opens a table in the tree, with its caption drawn above it. `company` is what must fit below on the same sheet. */
function openTable(canvas: Canvas, { caption, note }: Caption, company: number): Element {
  const { pdf, root } = canvas
  const table = pdf.struct('Table')
  const element = pdf.struct('Caption')
  root.add(table)
  table.add(element)
  const parts: Part[] = [
    { element, tag: 'Caption', text: caption, style: styles.strong },
    ...(note ? [{ element, tag: 'Caption', text: note, style: styles.note, above: 2 } as const] : []),
  ]
  const cell: Cell = { x: 0, width: MEASURE, parts }
  canvas.y += 8
  if (canvas.room() < heightOfCells(canvas, [cell]) + company) canvas.newSheet()
  drawRow(canvas, [cell])
  canvas.y += 2
  return table
}

/** A cell that stands for what nobody wrote shows a dash, and says so in words to whoever listens. */
const cellPart = (element: Element, tag: 'TH' | 'TD', text: string): Part => ({
  element,
  tag,
  text: text === '' ? '–' : text,
  style: text === '' ? styles.hint : styles.body,
  ...(text === '' ? { actual: NOTHING } : {}),
})

/** The head of a column or a row. The library's types do not know yet that it takes a scope. */
const headCell = ({ pdf }: Canvas, scope: 'Column' | 'Row'): Element =>
  pdf.struct('TH', { scope } as PDFKit.Mixins.StructureElementOptions)

/** Draws rows under columns. The heads of the columns stand again at the top of each sheet, for the eye alone. */
export function drawTable(canvas: Canvas, block: TableBlock): void {
  const { pdf } = canvas
  const gaps = GAP * (block.columns.length - 1)
  const widths = columnWidths(canvas, block.columns, block.rows, MEASURE - gaps)
  const xs = widths.map((_, place) => widths.slice(0, place).reduce((sum, width) => sum + width + GAP, 0))
  const cellAt = (place: number, part: Part): Cell => ({
    x: xs[place] ?? 0,
    width: widths[place] ?? 0,
    parts: [part],
  })
  const table = openTable(canvas, block, 90)
  const head = pdf.struct('THead')
  const body = pdf.struct('TBody')
  table.add(head)
  table.add(body)
  const headRow = rowIn(canvas, head)
  const heads = block.columns.map((text, place) => {
    const element = headCell(canvas, 'Column')
    headRow.add(element)
    return cellAt(place, { element, tag: 'TH', text, style: styles.strong })
  })
  drawRow(canvas, heads, { ruled: true, padding: PADDING })
  for (const row of block.rows) {
    const rowElement = rowIn(canvas, body)
    const cells = block.columns.map((_, place) => {
      const tag = place === 0 ? 'TH' : 'TD'
      const element = place === 0 ? headCell(canvas, 'Row') : pdf.struct(tag)
      rowElement.add(element)
      return cellAt(place, cellPart(element, tag, row[place] ?? ''))
    })
    drawRow(canvas, cells, { ruled: true, padding: PADDING, onNewSheet: () => repeatHeads(canvas, heads) })
  }
  canvas.y += 8
}

const rowIn = ({ pdf }: Canvas, parent: Element): Element => {
  const row = pdf.struct('TR')
  parent.add(row)
  return row
}

function repeatHeads(canvas: Canvas, heads: readonly Cell[]): void {
  const top = canvas.y + PADDING
  const height = heightOfCells(canvas, heads)
  const faces = canvas.faces(styles.strong)
  drawArtifact(canvas, 'Pagination', () => {
    for (const { x, width, parts } of heads)
      linesOf(parts[0]?.text ?? '', faces, width / styles.strong.size).forEach((line, index) => {
        const y = top + index * lineHeight(styles.strong)
        drawLine(canvas, line, styles.strong, sheet.left + x, y, width)
      })
  })
  canvas.y = top + height + PADDING
  drawRule(canvas, sheet.left, canvas.y, MEASURE)
}

/** Draws one row with its columns below each other: a table whose heads stand at the left. */
export function drawCard(canvas: Canvas, block: CardBlock): void {
  const { pdf } = canvas
  const table = openTable(canvas, block, 60)
  const headWidth = 0.32 * MEASURE
  for (const { column, text } of block.cells) {
    const row = rowIn(canvas, table)
    const head = headCell(canvas, 'Row')
    const value = pdf.struct('TD')
    row.add(head)
    row.add(value)
    drawRow(
      canvas,
      [
        { x: 0, width: headWidth, parts: [{ element: head, tag: 'TH', text: column, style: styles.strong }] },
        {
          x: headWidth + GAP,
          width: MEASURE - headWidth - GAP,
          parts: [{ ...cellPart(value, 'TD', text), ...(text === '' ? { text: NOTHING } : {}) }],
        },
      ],
      { ruled: true, padding: PADDING },
    )
  }
  canvas.y += 8
}
