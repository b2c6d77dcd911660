import { HeadingLevel, Paragraph, type Table } from 'docx'
import type { Block, CardBlock, Fact } from '../pdf/content/blocks.ts'
import { wordTable } from './word-table.ts'
import { textRuns } from './word-text.ts'

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const

/** The styles of the document that are not Word's own, by their names in it. */
export const wordStyles = { label: 'Label', hint: 'Hint', note: 'Note' } as const

/** What a block of a paper is in Word: real headings, lists and tables, in the order of reading. */
export function wordBlocks(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: levels[block.level], ...textRuns(block.text) })]
    case 'paragraph':
      return [
        new Paragraph({
          ...(block.tone === 'hint' ? { style: wordStyles.hint } : {}),
          ...textRuns(block.text, block.tone === 'strong' ? { bold: true } : {}),
        }),
      ]
    case 'facts':
      return block.facts.flatMap(wordFact)
    case 'table':
      return wordTable(block)
    case 'card':
      return wordCard(block)
  }
}

/** A question and below it what was said; the two stay on one page. */
const wordFact = ({ label, note, answer }: Fact): Paragraph[] => [
  new Paragraph({ style: wordStyles.label, keepNext: true, ...textRuns(label) }),
  ...(note ? [new Paragraph({ style: wordStyles.note, keepNext: true, ...textRuns(note) })] : []),
  ...(answer.as === 'list'
    ? answer.items.map((item) => new Paragraph({ bullet: { level: 0 }, ...textRuns(item) }))
    : [
        new Paragraph({
          ...(answer.tone === 'hint' ? { style: wordStyles.hint } : {}),
          ...textRuns(answer.text),
        }),
      ]),
]

const wordCard = ({ caption, note, cells }: CardBlock): Paragraph[] => [
  new Paragraph({ style: wordStyles.label, keepNext: true, ...textRuns(caption) }),
  ...(note ? [new Paragraph({ style: wordStyles.note, keepNext: true, ...textRuns(note) })] : []),
  ...cells.flatMap(({ column, text }) =>
    wordFact({ label: column, answer: { as: 'text', text: text || 'Not answered' } }),
  ),
]
