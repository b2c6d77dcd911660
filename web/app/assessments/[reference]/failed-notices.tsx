import { followNotices } from './follow-notices.ts'
import { mustBeRung, RingThem } from './ring-them.tsx'

/** Whom the sender must ring, because the hub could not reach them. Nothing while nobody must be rung. */
export async function FailedNotices({ reference }: { readonly reference: string }) {
  const list = await followNotices(reference)
  if (!list.ok) return null
  return list.value.notices.filter(mustBeRung).map((notice) => <RingThem key={notice.id} notice={notice} />)
}
