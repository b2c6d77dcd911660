import { Tag } from '../../components/tag.tsx'
import { countWaiting } from './count-waiting.ts'

/** What waits in one of the places, in words. Silent when nothing does, and when it cannot be known just now. */
export async function Waiting({ place }: { readonly place: string }) {
  const words = await countWaiting(place)
  if (!words) return null
  return (
    <p className="hub-card__waiting">
      <Tag colour="yellow">{words}</Tag>
    </p>
  )
}
