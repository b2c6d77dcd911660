import { buffer } from 'node:stream/consumers'
import { setImmediate as letOthersRun } from 'node:timers/promises'
import type { Block, Paper } from './content/blocks.ts'
import { textsOf } from './content/texts.ts'
import { type Canvas, openCanvas } from './paper/canvas.ts'
import { drawFacts } from './paper/facts.ts'
import { type Bookmarks, drawHeading, drawParagraph } from './paper/headings.ts'
import { drawMargins } from './paper/margins.ts'
import { drawCard, drawTable } from './paper/table.ts'
import { hasMissingLetters } from './text/missing-letters.ts'
import { typefaces } from './text/typefaces.ts'

export { TimeUsedUp } from './paper/canvas.ts'

/** The letters themselves are in the document too, for whoever listens to it or copies from it. */
export const MISSING =
  'Some letters in this copy could not be printed. Each stands as its number, such as [U+4E2D]. Read them in the hub.'

/** How long it may take, in milliseconds: the function that the web runs in is stopped after 20 seconds. */
const MOST_TIME = 12_000

/**
 * Makes a tagged PDF (1.7, PDF/UA-1) of a paper: A4, in reading order, with the hub's typeface inside. Others are served
 * in between.
 *
 * @throws {TimeUsedUp} where it takes longer than there is time
 */
export async function makePdf(paper: Paper, milliseconds = MOST_TIME): Promise<Buffer> {
  const canvas = openCanvas(paper.title, typefaces(), milliseconds)
  const bookmarks: Bookmarks = { last: canvas.pdf.outline }
  for (const block of await withWarning(canvas, paper.blocks)) {
    await draw(canvas, bookmarks, block)
    await letOthersRun()
  }
  drawMargins(canvas, paper)
  canvas.root.end()
  const made = buffer(canvas.pdf)
  canvas.pdf.end()
  return made
}

/** Says after the title that some letters could not be drawn, where that is so. */
async function withWarning(canvas: Canvas, blocks: readonly Block[]): Promise<readonly Block[]> {
  const { regular } = typefaces()
  const [title, ...rest] = blocks
  for (const text of blocks.flatMap(textsOf)) {
    canvas.checkTime()
    if (title && hasMissingLetters(text, regular))
      return [title, { kind: 'paragraph', text: MISSING, tone: 'strong' }, ...rest]
    await letOthersRun()
  }
  return blocks
}

async function draw(canvas: Canvas, bookmarks: Bookmarks, block: Block): Promise<void> {
  if (block.kind === 'heading') drawHeading(canvas, bookmarks, block.level, block.text)
  else if (block.kind === 'paragraph') drawParagraph(canvas, block.text, block.tone ?? 'body')
  else if (block.kind === 'facts') await drawFacts(canvas, block.facts)
  else if (block.kind === 'table') drawTable(canvas, block)
  else drawCard(canvas, block)
}
