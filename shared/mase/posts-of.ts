import type { Meeting } from './meeting.ts'
import type { MemberSees } from './settings.ts'

/** What a post is at a meeting. */
export const parts = { chair: 'Chair', deputy: 'Deputy chair', member: 'Member' } as const
export type Part = keyof typeof parts

/** A post that is asked to a meeting. */
export interface PostOfMeeting {
  /** Id of the directory entry. */
  readonly contact: string
  readonly part: Part
  readonly sees: MemberSees
}

/** Every post that is asked to a meeting, once: the chair first, then the deputies, then the members. */
export function postsOf({
  chair,
  deputies,
  members,
}: Pick<Meeting, 'chair' | 'deputies' | 'members'>): PostOfMeeting[] {
  const all: PostOfMeeting[] = [
    ...(chair ? [{ contact: chair, part: 'chair', sees: 'all' } as const] : []),
    ...deputies.map((contact) => ({ contact, part: 'deputy', sees: 'all' }) as const),
    ...members.map(({ contact, sees }) => ({ contact, part: 'member', sees }) as const),
  ]
  const first = new Map<string, PostOfMeeting>()
  for (const post of all) if (!first.has(post.contact)) first.set(post.contact, post)
  return [...first.values()]
}
