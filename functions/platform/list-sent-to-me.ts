import type { Failure } from '#shared/failure.ts'
import type { Person } from '#shared/people/person.ts'
import type { Action } from '#shared/permissions/rules.ts'
import { ok, type Result } from '#shared/result.ts'
import { auditEntry, writeAudit } from './audit.ts'
import type { Caller, Dependencies } from './dependencies.ts'
import { openDesk } from './open.ts'
import { type ListOfPost, listCameTo, listPostsOf } from './posts.ts'
import { findHidden } from './restricted.ts'

/** What is listed, and what it takes. */
export interface SentToMe<T> {
  readonly operation: string
  /** What looking at the list takes. */
  readonly list: Action
  /** What opening one of it takes. */
  readonly open: Action
  /** The name of the list in the trail. */
  readonly object: string
  readonly listOf: ListOfPost
  /** When one of it came to the post. */
  readonly cameAt: (thing: T) => string
  /** Of each post the latest so many. */
  readonly limit?: number
}

export interface ListedToMe<T> {
  readonly person: Person
  /** Of each post the latest first. */
  readonly things: readonly T[]
  /** What of it a restriction keeps from the caller: of it is shown that it exists, and no more. */
  readonly hidden: ReadonlySet<T>
}

/**
 * What hangs on referrals and came to the posts that the caller reads for, such as what was passed on to them. That it
 * was looked at stands in the trail.
 */
export async function listSentToMe<T extends { readonly reference: string }>(
  deps: Dependencies,
  caller: Caller,
  { operation, list, open, object, listOf, cameAt, limit }: SentToMe<T>,
): Promise<Result<ListedToMe<T>, Failure>> {
  const opened = await openDesk(deps, caller, { operation, action: list })
  if (!opened.ok) return opened
  const person = opened.value
  const posts = await listPostsOf(deps, person)
  const things = await listCameTo<T>(deps, person.partnership, posts, listOf, limit)
  const [hidden] = await Promise.all([
    findHidden(deps, person, things, open, cameAt),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object })),
  ])
  return ok({ person, things, hidden })
}
