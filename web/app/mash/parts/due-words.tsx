import type { TimeLeft } from '#shared/time/time-left.ts'
import { Tag } from '../../../components/tag.tsx'

/** What is left of a clock, in words. Only what is over has a colour: in a list of colours none is seen. */
export const DueWords = ({ left: { kind, words } }: { readonly left: TimeLeft }) =>
  kind === 'overdue' ? <Tag colour="red">{words}</Tag> : words
