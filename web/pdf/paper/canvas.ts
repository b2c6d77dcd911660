import PDFDocument from 'pdfkit'
import type { Line } from '../text/lines.ts'
import { isShapedWhole } from '../text/runs.ts'
import type { Face, Typefaces } from '../text/typefaces.ts'
import { LEADING, type Style, sheet } from './styles.ts'

export type Element = PDFKit.PDFStructureElement

/** The sheets of a document, the place that is reached on them, and the tree of what they say. */
export interface Canvas {
  readonly pdf: PDFKit.PDFDocument
  /** The document in the tree of structure. */
  readonly root: Element
  /** Where the next thing goes, in points from the top of the sheet. */
  y: number
  readonly faces: (style: Style) => readonly Face[]
  /** What is left of this sheet, in points. */
  readonly room: () => number
  readonly newSheet: () => void
  /** Stops where the time that there is for the document is used up. */
  readonly checkTime: () => void
}

/** There was not time enough to make a document. */
export class TimeUsedUp extends Error {
  override readonly name = 'TimeUsedUp'
}

/** Opens a tagged document without a sheet. `title` holds nothing of the child: readers show and keep it. */
export function openCanvas(title: string, typefaces: Typefaces, milliseconds: number): Canvas {
  const until = performance.now() + milliseconds
  const { width, height, top, bottom } = sheet
  const options: PDFKit.PDFDocumentOptions = {
    size: [width, height],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    // Says in its metadata that it keeps to PDF/UA-1 (ISO 14289-1); the library's types do not know of it yet.
    subset: 'PDF/UA' as unknown as PDFKit.Mixins.PDFSubsets,
    lang: 'en-GB',
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    font: '',
    info: { Title: title, Creator: 'Referral hub', Producer: 'Referral hub' },
  }
  const pdf = new PDFDocument(options)
  for (const { name, font } of new Set([...typefaces.regular, ...typefaces.bold]))
    pdf.registerFont(name, font as unknown as PDFKit.Mixins.PDFFontSource)
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  const canvas: Canvas = {
    pdf,
    root,
    y: top,
    faces: ({ bold }) => (bold ? typefaces.bold : typefaces.regular),
    room: () => height - bottom - canvas.y,
    newSheet: () => {
      pdf.addPage()
      canvas.y = top
    },
    checkTime: () => {
      if (performance.now() > until) throw new TimeUsedUp()
    },
  }
  canvas.newSheet()
  return canvas
}

/** Draws a line of text. `x` and `y` are its upper left corner, `width` what it may fill, in points. */
export function drawLine(
  { pdf }: Canvas,
  line: Line,
  style: Style,
  x: number,
  y: number,
  width: number,
): void {
  const baseline = y + style.size
  const left = line.fromRight ? x + width - line.width * style.size : x
  pdf.fillColor(style.colour)
  for (const run of line.runs) {
    if (run.actual !== undefined) pdf.markContent('Span', { actual: run.actual })
    pdf.font(run.face.name).fontSize(style.size)
    // Naming features, even none, makes the library shape the run as a whole and not word by word.
    pdf.text(run.drawn, left + run.x * style.size, baseline, {
      lineBreak: false,
      baseline: 'alphabetic',
      ...(run.level > 0 || isShapedWhole(run.drawn) ? { features: [] } : {}),
    })
    if (run.actual !== undefined) pdf.endMarkedContent()
  }
}

export const lineHeight = ({ size }: Style): number => size * LEADING

/** Draws what is no part of what the document says: rules, heads and feet. */
export function drawArtifact({ pdf }: Canvas, type: 'Layout' | 'Pagination', draw: () => void): void {
  pdf.markContent('Artifact', { type })
  draw()
  pdf.endMarkedContent()
}

/** A thin rule across a part of the measure. */
export const drawRule = (canvas: Canvas, x: number, y: number, width: number): void =>
  drawArtifact(canvas, 'Layout', () =>
    canvas.pdf
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(0.5)
      .strokeColor('#8a9ea2')
      .stroke(),
  )
