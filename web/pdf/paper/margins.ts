import type { Paper } from '../content/blocks.ts'
import { linesOf } from '../text/lines.ts'
import { type Canvas, drawArtifact, drawLine } from './canvas.ts'
import { MEASURE, type Style, sheet, styles } from './styles.ts'

/** Draws head and foot of every sheet, once it is known how many there are: each sheet may be found alone. */
export function drawMargins(canvas: Canvas, { marking, reference, copyFor }: Paper): void {
  const { start, count } = canvas.pdf.bufferedPageRange()
  for (let index = 0; index < count; index++) {
    canvas.pdf.switchToPage(start + index)
    drawArtifact(canvas, 'Pagination', () => {
      if (copyFor) put(canvas, copyFor, styles.margin, 44, 0)
      for (const y of [30, sheet.height - 40]) {
        put(canvas, reference, styles.margin, y, 0)
        put(canvas, marking, styles.marking, y, 0.5)
        put(canvas, `Page ${index + 1} of ${count}`, styles.margin, y, 1)
      }
    })
  }
}

/** `place`: 0 at the left, 0.5 in the middle, 1 at the right. */
function put(canvas: Canvas, text: string, style: Style, y: number, place: number): void {
  const [line] = linesOf(text, canvas.faces(style), MEASURE / style.size, 1)
  if (!line) return
  const x = sheet.left + (MEASURE - line.width * style.size) * place
  drawLine(canvas, line, style, x, y, MEASURE)
}
