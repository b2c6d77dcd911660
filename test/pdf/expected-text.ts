import type { Block, FactAnswer } from '../../web/pdf/content/blocks.ts'

/** A text without its spaces, line breaks and what is not seen, letters and accents put together: the same on paper. */
export const bare = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{White_Space}\p{Cc}\p{Cf}]/gu, '')
    .normalize('NFC')

const cell = (text: string) => (text === '' ? 'Not answered' : text)

const answer = (given: FactAnswer) =>
  given.as === 'text' ? given.text : given.items.map((item) => `•${item}`).join('')

/** What somebody who listens to a block hears, in order. */
export function expectedText(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text
    case 'facts':
      return block.facts.map((fact) => fact.label + (fact.note ?? '') + answer(fact.answer)).join('')
    case 'table':
      return [block.caption, block.note, ...block.columns, ...block.rows.flat().map(cell)].join('')
    case 'card':
      return [
        block.caption,
        block.note,
        ...block.cells.flatMap(({ column, text }) => [column, cell(text)]),
      ].join('')
  }
}
