import type { Block, Fact } from './blocks.ts'

/** All that a block says, in the order of reading. */
export function textsOf(block: Block): string[] {
  if (block.kind === 'heading' || block.kind === 'paragraph') return [block.text]
  if (block.kind === 'facts') return block.facts.flatMap(textsOfFact)
  const head = [block.caption, ...(block.note ? [block.note] : [])]
  if (block.kind === 'card') return [...head, ...block.cells.flatMap(({ column, text }) => [column, text])]
  return [...head, ...block.columns, ...block.rows.flat()]
}

const textsOfFact = ({ label, note, answer }: Fact): string[] => [
  label,
  ...(note ? [note] : []),
  ...(answer.as === 'list' ? answer.items : [answer.text]),
]
