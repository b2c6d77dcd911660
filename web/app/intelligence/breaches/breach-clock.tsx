import { Tag } from '../../../components/tag.tsx'

const HOUR = 60 * 60 * 1000
const SOON_HOURS = 24

/** How much is left of the 72 hours of a breach on which nobody has decided. */
export function BreachClock({ dueAt }: { readonly dueAt: string }) {
  const left = (Date.parse(dueAt) - Date.now()) / HOUR
  if (left < 0) return <Tag alarm="urgent">Overdue</Tag>
  const words = left < 1 ? 'Less than an hour left' : `${Math.floor(left)} hours left`
  return left < SOON_HOURS ? <Tag alarm="late">{words}</Tag> : <Tag colour="yellow">{words}</Tag>
}
