import type { Contact } from '#shared/people/contact.ts'
import type { Person } from '#shared/people/person.ts'
import { listContactsOf } from './contacts.ts'
import type { Dependencies } from './dependencies.ts'
import { PAGE_SIZE } from './lists.ts'
import { queryPage } from './read.ts'

/** Whoever reads for a post of the directory; nobody once the directory has it no longer, or where there is none. */
export const readersOf = (post: Pick<Contact, 'active' | 'readerIds'> | undefined): readonly string[] =>
  post?.active ? post.readerIds : []

/** The posts of the directory that somebody reads for now, by organisation and post. */
export async function listPostsOf(deps: Dependencies, person: Person): Promise<Contact[]> {
  const contacts = await listContactsOf(deps, person.partnership)
  return contacts.filter((contact) => readersOf(contact).includes(person.id))
}

/** A list of the index `sender` that each post has of its own: `lists.sharesTo`. */
export type ListOfPost = (partnership: string, contact: string) => string

/**
 * What came to posts of one partnership, of each post the latest: every post has a list of its own. In the order of the
 * posts, of each the latest first; whoever shows it sorts it. What is of a restricted record is in it: `listSentToMe`.
 *
 * @param limit of each post
 */
export async function listCameTo<T>(
  deps: Dependencies,
  partnership: string,
  posts: readonly Pick<Contact, 'id'>[],
  listOf: ListOfPost,
  limit = PAGE_SIZE,
): Promise<T[]> {
  const pages = await Promise.all(
    posts.map(({ id }) =>
      queryPage<T>(deps, { index: 'sender', pk: listOf(partnership, id), limit, descending: true }),
    ),
  )
  return pages.flatMap(({ items }) => items.map(({ data }) => data))
}
