import type { Block, FactAnswer } from '../../web/pdf/content/blocks.ts'

/** A text without its spaces and line breaks, letters and accents put together: what must be the same on paper. */
export const bare = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{White_Space}\p{Cc}\u200b\u2060\ufeff\u00ad]/gu, '')

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
