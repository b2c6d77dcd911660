import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { listContactsOf } from '#functions/platform/contacts.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import type { Item } from '#functions/platform/items.ts'
import { keys } from '#functions/platform/keys.ts'
import { actorOf, openDesk } from '#functions/platform/open.ts'
import { meetingObject } from '#functions/platform/open-meeting.ts'
import { findItem, queryAll } from '#functions/platform/read.ts'
import type { Failure } from '#shared/failure.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import { postsOf } from '#shared/mase/posts-of.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { Person } from '#shared/people/person.ts'
import { may } from '#shared/permissions/may.ts'
import { fail, ok, type Result } from '#shared/result.ts'

export interface OpenedMine {
  readonly person: Person
  readonly partnership: Partnership
  readonly meeting: Meeting
  readonly stored: readonly Item[]
  readonly contacts: readonly Contact[]
  /** The posts that the person reads for and that are asked to the meeting, or the one that they named. */
  readonly posts: readonly string[]
}

const action = 'mase.attend'

/**
 * Opens a meeting for somebody who reads for a post that is asked to it. One that does not exist, one to which none of their
 * posts is asked, and one of another partnership look the same. A refusal is audited.
 *
 * @param contact the post whose copy is wanted; all of theirs where it is left out
 */
export async function openMine(
  deps: Dependencies,
  caller: Caller,
  { meeting: id, contact }: { readonly meeting: string; readonly contact?: string },
  operation: string,
): Promise<Result<OpenedMine, Failure>> {
  const opened = await openDesk(deps, caller, { operation, action })
  if (!opened.ok) return opened
  const person = opened.value
  const code = person.partnership
  const [area, stored, contacts] = await Promise.all([
    findItem<Partnership>(deps, keys.partnership(code)),
    queryAll(deps, keys.meeting(code, id).pk),
    listContactsOf(deps, code),
  ])
  const meeting = stored.find(({ entity }) => entity === 'meeting')?.data as Meeting | undefined
  const asked = meeting ? postsOf(meeting).map((post) => post.contact) : []
  const posts = contacts
    .filter(
      (one) =>
        one.active &&
        asked.includes(one.id) &&
        (contact === undefined || one.id === contact) &&
        may(actorOf(person), action, { partnership: code, recipientIds: one.readerIds }),
    )
    .map((one) => one.id)
  if (!meeting || posts.length === 0) {
    await writeAudit(
      deps,
      auditEntry(deps, caller, person, {
        operation,
        kind: 'refused',
        object: meetingObject(person.partnership, id),
      }),
    )
    return fail({ kind: 'not-found' })
  }
  return ok({ person, partnership: area?.data as Partnership, meeting, stored, contacts, posts })
}
