import { type Line, linesOf } from '../text/lines.ts'
import { type Canvas, drawLine, drawRule, type Element, lineHeight } from './canvas.ts'
import { LEADING, MEASURE, type Style, sheet } from './styles.ts'

/** A text in the tree of structure: `element` is where its words belong. */
export interface Part {
  readonly element: Element
  /** The element's own type: what its words are marked with. */
  readonly tag: string
  readonly text: string
  readonly style: Style
  /** From the left of its cell, in points. */
  readonly indent?: number
  /** Free space above it. */
  readonly above?: number
  /** Stands on the same line as what comes next: the bullet of an item. */
  readonly beside?: true
  /** Said instead of the words. */
  readonly actual?: string
}

/** Texts below each other, beside other cells. `x` is from the left of the measure, in points. */
export interface Cell {
  readonly x: number
  readonly width: number
  readonly parts: readonly Part[]
}

interface SetLine {
  readonly part: Part
  readonly line: Line
  readonly x: number
  readonly width: number
  readonly above: number
  readonly height: number
}

function setLines(canvas: Canvas, { x, width, parts }: Cell, most?: number): SetLine[] {
  canvas.checkTime()
  return parts.flatMap((part) => {
    const { style, indent = 0 } = part
    const room = width - indent
    return linesOf(part.text, canvas.faces(style), room / style.size, most).map((line, index) => ({
      part,
      line,
      x: sheet.left + x + indent,
      width: room,
      above: index === 0 ? (part.above ?? 0) : 0,
      height: part.beside ? 0 : lineHeight(style),
    }))
  })
}

const heightOf = (lines: readonly SetLine[]) =>
  lines.reduce((sum, { above, height }) => sum + above + height, 0)

/**
 * How high cells are that stand beside each other, were there room for them. A text of more lines than a sheet has is
 * not looked at to its end: it is high enough.
 */
export const heightOfCells = (canvas: Canvas, cells: readonly Cell[]): number =>
  Math.max(0, ...cells.map((cell) => heightOf(setLines(canvas, cell, MOST_LINES))))

/** More than a sheet holds of the smallest. */
const MOST_LINES = 60

export interface RowOptions {
  /** A rule below it, and below each part of it where it goes over several sheets. */
  readonly ruled?: boolean
  readonly padding?: number
  /** Draws what stands again at the top of each further sheet. */
  readonly onNewSheet?: () => void
}

/** What fits on no less than this is kept together, of a sheet. */
const KEPT_TOGETHER = 0.35

/**
 * Draws cells beside each other. What is short stays on one sheet; what is long goes on over as many as it needs, each
 * cell from where it stopped.
 */
export function drawRow(canvas: Canvas, cells: readonly Cell[], options: RowOptions = {}): void {
  const { padding = 0, onNewSheet, ruled } = options
  let left = cells.map((cell) => setLines(canvas, cell))
  const next = () => {
    canvas.newSheet()
    onNewSheet?.()
  }
  const needed = Math.max(...left.map(heightOf)) + 2 * padding
  const whole = sheet.height - sheet.top - sheet.bottom
  const least = padding + 3 * LEADING * 12
  if (needed > canvas.room() && (needed <= whole * KEPT_TOGETHER || canvas.room() < least)) next()
  for (;;) {
    const top = canvas.y + padding
    const room = canvas.room() - 2 * padding
    const drawn = left.map((lines) => drawSome(canvas, lines, top, room))
    canvas.y = top + Math.max(...drawn.map(({ height }) => height)) + padding
    if (ruled) drawRule(canvas, sheet.left, canvas.y, MEASURE)
    left = drawn.map(({ rest }) => rest)
    if (left.every((lines) => lines.length === 0)) return
    next()
  }
}

/** Draws as many lines as there is room for, at least one, and gives the others. */
function drawSome(canvas: Canvas, lines: readonly SetLine[], top: number, room: number) {
  const { pdf } = canvas
  let height = 0
  let count = 0
  let open: Part | undefined
  const close = () => {
    if (open) pdf.endMarkedContent()
    open = undefined
  }
  for (const { part, line, x, width, above, height: own } of lines) {
    const before = count === 0 ? 0 : above
    if (count > 0 && height + before + Math.max(own, lineHeight(part.style)) > room) break
    height += before
    if (open !== part) {
      close()
      part.element.add(pdf.markStructureContent(part.tag))
      open = part
    }
    if (part.actual !== undefined) pdf.markContent('Span', { actual: part.actual })
    drawLine(canvas, line, part.style, x, top + height, width)
    if (part.actual !== undefined) pdf.endMarkedContent()
    height += own
    count++
  }
  close()
  return { height, rest: lines.slice(count) }
}
