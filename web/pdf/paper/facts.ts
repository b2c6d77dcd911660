import { setImmediate as letOthersRun } from 'node:timers/promises'
import type { Fact } from '../content/blocks.ts'
import type { Canvas, Element } from './canvas.ts'
import { type Cell, drawRow, heightOfCells, type Part } from './cells.ts'
import { MEASURE, styles } from './styles.ts'

const LABEL = 0.36 * MEASURE
const GAP = 16
/** An answer higher than this, in points, gets the whole measure below its question. */
const HIGH = 150
const PADDING = 4

/** Draws questions with their answers: a list in the tree, each question the label of an item and its answer the body. */
export async function drawFacts(canvas: Canvas, facts: readonly Fact[]): Promise<void> {
  const list = canvas.pdf.struct('L')
  canvas.root.add(list)
  for (const fact of facts) {
    drawFact(canvas, list, fact)
    await letOthersRun()
  }
}

function drawFact(canvas: Canvas, list: Element, fact: Fact): void {
  const { pdf } = canvas
  const item = pdf.struct('LI')
  const label = pdf.struct('Lbl')
  const body = pdf.struct('LBody')
  list.add(item)
  item.add(label)
  item.add(body)
  const asked: Part[] = [
    { element: label, tag: 'Lbl', text: fact.label, style: styles.strong },
    ...(fact.note
      ? [{ element: label, tag: 'Lbl', text: fact.note, style: styles.note, above: 2 } as const]
      : []),
  ]
  const said = answerParts(canvas, body, fact.answer)
  const beside: readonly Cell[] = [
    { x: 0, width: LABEL, parts: asked },
    { x: LABEL + GAP, width: MEASURE - LABEL - GAP, parts: said },
  ]
  const answer: Cell = { x: 0, width: MEASURE, parts: said }
  if (heightOfCells(canvas, beside) <= HIGH) {
    drawRow(canvas, beside, { ruled: true, padding: PADDING })
    return
  }
  const question: Cell = { x: 0, width: MEASURE, parts: asked }
  if (canvas.room() < heightOfCells(canvas, [question]) + 60) canvas.newSheet()
  canvas.y += PADDING
  drawRow(canvas, [question])
  drawRow(canvas, [answer], { ruled: true, padding: PADDING })
}

function answerParts({ pdf }: Canvas, body: Element, answer: Fact['answer']): Part[] {
  if (answer.as === 'text') {
    const element = pdf.struct('P')
    body.add(element)
    return [{ element, tag: 'P', text: answer.text, style: styles[answer.tone ?? 'body'] }]
  }
  const list = pdf.struct('L')
  body.add(list)
  return answer.items.flatMap((text): Part[] => {
    const item = pdf.struct('LI')
    const label = pdf.struct('Lbl')
    const words = pdf.struct('LBody')
    list.add(item)
    item.add(label)
    item.add(words)
    return [
      { element: label, tag: 'Lbl', text: '•', style: styles.body, beside: true },
      { element: words, tag: 'LBody', text, style: styles.body, indent: 14 },
    ]
  })
}
