import { Tag } from './tag.tsx'
import { timeLeft } from './time-left.ts'

/** How long is left until something is due, in words and in a colour. The page says what is due, and when. */
export function TimeLeft({ dueAt, now }: { readonly dueAt: string; readonly now: number }) {
  const { words, colour } = timeLeft(Date.parse(dueAt) - now)
  return <Tag colour={colour}>{words}</Tag>
}
