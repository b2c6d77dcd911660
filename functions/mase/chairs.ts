import type { Dependencies } from '#functions/platform/dependencies.ts'
import type { PostShown } from '#shared/api/mase.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Contact } from '#shared/people/contact.ts'
import { meetingsAhead, plannedAmong } from './meetings-ahead.ts'

/** The posts that chair a meeting: the chair, then the deputies. */
const chairPosts = ({ chair, deputies }: Pick<Meeting, 'chair' | 'deputies'>): string[] => [
  ...(chair === undefined ? [] : [chair]),
  ...deputies,
]

/** The posts of the directory that chair the next meeting whose agenda is built. */
export async function nextChairs(
  deps: Dependencies,
  partnership: Partnership,
  contacts: readonly Contact[],
): Promise<Contact[]> {
  const [next] = plannedAmong(await meetingsAhead(deps, partnership.code, partnership))
  const posts = next ? chairPosts(next) : []
  return posts.flatMap((id) => contacts.find((one) => one.id === id && one.active) ?? [])
}

export const postShown = ({ id, post, organisation }: Contact): PostShown => ({
  contact: id,
  post,
  organisation,
})
