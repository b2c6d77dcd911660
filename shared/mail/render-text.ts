import type { Block } from './block.ts'

/** The mail as plain text: pieces parted by an empty line. */
export function renderText(blocks: readonly Block[]): string {
  return `${blocks.map(textOf).join('\n\n')}\n`
}

function textOf(block: Block): string {
  if (block.kind === 'list') return block.items.map((item) => `- ${item}`).join('\n')
  if (block.kind === 'link') return `${block.words}:\n${block.address}`
  return block.words
}
