import type { Pause } from '#shared/referral/referral.ts'
import { Tag } from '../../../components/tag.tsx'
import { timeLeft } from '../../../components/time-left.ts'

interface Props {
  readonly dueAt: string | undefined
  readonly pauses: readonly Pause[]
  readonly now: number
}

/** What is left of the time to decide, in words. Only what is over has a colour: in a list of colours none is seen. */
export function DueWords({ dueAt, pauses, now }: Props) {
  if (!dueAt) return pauses.some(({ to }) => to === undefined) ? 'Clock paused' : 'No time limit'
  const left = Date.parse(dueAt) - now
  const { words } = timeLeft(left)
  return left < 0 ? <Tag colour="red">{words}</Tag> : words
}
