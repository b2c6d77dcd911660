import type { TimeLeft } from '#shared/time/time-left.ts'
import { Tag } from '../../../components/tag.tsx'

/**
 * What is left of a clock, in words. What is over has a red edge and what is nearly up is yellow; both say so. All else has no
 * colour: in a list of colours none is seen.
 */
export function DueWords({ left: { kind, words, nearing } }: { readonly left: TimeLeft }) {
  if (kind === 'overdue') return <Tag alarm="late">{words}</Tag>
  return nearing ? <Tag colour="yellow">Nearly up: {words}</Tag> : words
}
