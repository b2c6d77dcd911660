import { buffer } from 'node:stream/consumers'
import type { Block, Paper } from './content/blocks.ts'
import { textsOf } from './content/texts.ts'
import { type Canvas, openCanvas } from './paper/canvas.ts'
import { drawFacts } from './paper/facts.ts'
import { type Bookmarks, drawHeading, drawParagraph } from './paper/headings.ts'
import { drawMargins } from './paper/margins.ts'
import { drawCard, drawTable } from './paper/table.ts'
import { hasMissingLetters } from './text/missing-letters.ts'
import { typefaces } from './text/typefaces.ts'

/** The letters themselves are in the document too, for whoever listens to it or copies from it. */
export const MISSING =
  'Some letters in this copy could not be printed. Each stands as its number, such as [U+4E2D]. Read them in the hub.'

/** Makes a tagged PDF (1.7, PDF/UA-1) of a paper: A4, in reading order, with the hub's typeface inside. */
export async function makePdf(paper: Paper): Promise<Buffer> {
  const canvas = openCanvas(paper.title, typefaces())
  const bookmarks: Bookmarks = { last: canvas.pdf.outline }
  for (const block of withWarning(paper.blocks)) draw(canvas, bookmarks, block)
  drawMargins(canvas, paper)
  canvas.root.end()
  const made = buffer(canvas.pdf)
  canvas.pdf.end()
  return made
}

/** Says after the title that some letters could not be drawn, where that is so. */
function withWarning(blocks: readonly Block[]): readonly Block[] {
  const { regular } = typefaces()
  const [title, ...rest] = blocks
  if (!title || !blocks.some((block) => textsOf(block).some((text) => hasMissingLetters(text, regular))))
    return blocks
  return [title, { kind: 'paragraph', text: MISSING, tone: 'strong' }, ...rest]
}

function draw(canvas: Canvas, bookmarks: Bookmarks, block: Block): void {
  if (block.kind === 'heading') drawHeading(canvas, bookmarks, block.level, block.text)
  else if (block.kind === 'paragraph') drawParagraph(canvas, block.text, block.tone ?? 'body')
  else if (block.kind === 'facts') drawFacts(canvas, block.facts)
  else if (block.kind === 'table') drawTable(canvas, block)
  else drawCard(canvas, block)
}
