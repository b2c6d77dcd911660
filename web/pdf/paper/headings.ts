import { type Canvas, lineHeight } from './canvas.ts'
import { drawRow, heightOfCells } from './cells.ts'
import { MEASURE, sheet, styles } from './styles.ts'

const above = { 1: 0, 2: 26, 3: 18 } as const
const below = { 1: 8, 2: 6, 3: 4 } as const
/** What must fit below a heading on its sheet: the heading that may follow it, and the first lines. */
const company = { 1: 200, 2: 150, 3: 90 } as const

/** The places of a document as a reader's list shows them: forms, and their sections below them. */
export interface Bookmarks {
  last: PDFKit.PDFOutline
}

/** Draws a heading, never at the foot of a sheet, and marks its place for the list of bookmarks. */
export function drawHeading(canvas: Canvas, bookmarks: Bookmarks, level: 1 | 2 | 3, text: string): void {
  const { pdf, root } = canvas
  const tag = `H${level}`
  const element = pdf.struct(tag, { title: text })
  const cell = { x: 0, width: MEASURE, parts: [{ element, tag, text, style: styles[`h${level}`] }] }
  root.add(element)
  if (canvas.y > sheet.top) {
    if (canvas.room() < above[level] + heightOfCells(canvas, [cell]) + company[level]) canvas.newSheet()
    else canvas.y += above[level]
  }
  if (level === 2) bookmarks.last = pdf.outline.addItem(text, { expanded: false })
  else (level === 1 ? pdf.outline : bookmarks.last).addItem(text)
  drawRow(canvas, [cell])
  canvas.y += below[level]
}

/** Draws a paragraph over the whole measure. */
export function drawParagraph(canvas: Canvas, text: string, style: 'body' | 'hint' | 'strong'): void {
  const element = canvas.pdf.struct('P')
  canvas.root.add(element)
  drawRow(canvas, [{ x: 0, width: MEASURE, parts: [{ element, tag: 'P', text, style: styles[style] }] }])
  canvas.y += lineHeight(styles[style]) / 2
}
