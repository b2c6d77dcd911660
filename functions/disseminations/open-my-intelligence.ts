import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { listContactsOf } from '#functions/platform/contacts.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { isKeptFrom } from '#functions/platform/intelligence/kept.ts'
import { intelligenceKeys } from '#functions/platform/intelligence/keys.ts'
import { intelligenceObject } from '#functions/platform/intelligence/open-item.ts'
import { keys } from '#functions/platform/keys.ts'
import { actorOf, openDesk } from '#functions/platform/open.ts'
import { readersOf } from '#functions/platform/posts.ts'
import { findItem, getMany } from '#functions/platform/read.ts'
import type { Failure } from '#shared/failure.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import type { Dissemination } from '#shared/intelligence/dissemination.ts'
import { checkIntelligenceReference } from '#shared/intelligence/intelligence-reference.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import { isClosed } from '#shared/intelligence/recipient-access.ts'
import type { Release } from '#shared/intelligence/release.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { Person } from '#shared/people/person.ts'
import { may } from '#shared/permissions/may.ts'
import { fail, ok, type Result } from '#shared/result.ts'

export interface OpenedInformation {
  readonly person: Person
  readonly partnership: Partnership
  readonly item: IntelligenceItem
  readonly told: Dissemination
  readonly release: Release
  /** The post that it came to, and the desk that it came from. */
  readonly post: Contact
  readonly desk?: Contact
  readonly closed: boolean
}

/**
 * Opens what the intelligence desk gave to a post for somebody who reads for it. One that does not exist, one of another post or
 * partnership, and one that is kept from the reader look the same: also where it is kept since they read it. That an item
 * was raised in a restricted record stops nobody to whom it was given. A refusal is audited.
 */
export async function findMyIntelligence(
  deps: Dependencies,
  caller: Caller,
  input: { readonly item: string; readonly dissemination: string },
  operation: string,
): Promise<Result<OpenedInformation, Failure>> {
  const action = 'dissemination.open'
  const checked = checkIntelligenceReference(input.item)
  const asking = openDesk(deps, caller, { operation, action })
  if (!checked.ok) {
    const asked = await asking
    return asked.ok ? fail({ kind: 'not-found' }) : asked
  }
  const reference = checked.value
  const code = reference.slice(0, 3)
  const [asked, [head, given, area], contacts] = await Promise.all([
    asking,
    getMany(deps, [
      intelligenceKeys.item(reference),
      intelligenceKeys.dissemination(reference, input.dissemination),
      keys.partnership(code),
    ]),
    listContactsOf(deps, code),
  ])
  if (!asked.ok) return asked
  const person = asked.value
  const item = head?.data as IntelligenceItem | undefined
  const told = given?.data as Dissemination | undefined
  const post = contacts.find(({ id }) => id === told?.contactId)
  const resource = item && {
    partnership: item.partnership,
    recipientIds: readersOf(post),
    kept: isKeptFrom(deps, person, item),
  }
  const turnAway = async () => {
    const object = intelligenceObject(reference)
    await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'refused', object }))
    return fail<Failure>({ kind: 'not-found' })
  }
  if (!item || !told || !post || !may(actorOf(person), action, resource)) return turnAway()
  const text = await findItem<Release>(deps, intelligenceKeys.release(reference, told.release))
  if (!text) return turnAway()
  const partnership = area?.data as Partnership
  return ok({
    person,
    partnership,
    item,
    told,
    release: text.data,
    post,
    desk: contacts.find(({ id }) => id === partnership.intelligence.desk),
    closed: isClosed(told, item, text.data, londonClock(deps.clock().getTime()).date),
  })
}
