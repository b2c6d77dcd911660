import type { Failure } from '#shared/failure.ts'
import { checkIntelligenceReference } from '#shared/intelligence/intelligence-reference.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { Person } from '#shared/people/person.ts'
import { may } from '#shared/permissions/may.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { auditEntry, writeAudit } from '../audit.ts'
import { listContactsOf } from '../contacts.ts'
import type { Caller, Dependencies } from '../dependencies.ts'
import type { Item } from '../items.ts'
import { intelligence, keys } from '../keys.ts'
import { actorOf, openDesk, type Purpose, restrictedFailure } from '../open.ts'
import { findItem, getMany, queryAll } from '../read.ts'
import { isHiddenFrom } from '../restricted.ts'
import { isKeptFrom } from './kept.ts'

/** The name under which an item of intelligence stands in the audit trail. */
export const intelligenceObject = (reference: string): string => `intelligence ${reference}`

export interface OpenedItem {
  readonly person: Person
  readonly partnership: Partnership
  readonly item: IntelligenceItem
  /** All that stands under the item, its encrypted source too. */
  readonly stored: readonly Item[]
  /** The directory of the partnership. */
  readonly contacts: readonly Contact[]
}

/**
 * Opens an item of intelligence for an officer of its partnership. One of another partnership, one from which the caller is
 * excluded and one that does not exist look the same. One that was raised in a restricted record opens for those who are named on
 * that. A refusal is audited.
 */
export async function openItem(
  deps: Dependencies,
  caller: Caller,
  typed: string,
  purpose: Purpose,
): Promise<Result<OpenedItem, Failure>> {
  const checked = checkIntelligenceReference(typed)
  const desk = openDesk(deps, caller, purpose)
  if (!checked.ok) {
    const opened = await desk
    return opened.ok ? fail({ kind: 'not-found' }) : opened
  }
  const reference = checked.value
  const code = reference.slice(0, 3)
  const [opened, stored, area, contacts] = await Promise.all([
    desk,
    queryAll(deps, intelligence(reference)),
    findItem<Partnership>(deps, keys.partnership(code)),
    listContactsOf(deps, code),
  ])
  if (!opened.ok) return opened
  const person = opened.value
  const item = stored.find(({ entity }) => entity === 'intelligence')?.data as IntelligenceItem | undefined
  const turnAway = async (failure: Failure) => {
    const { operation } = purpose
    const object = intelligenceObject(reference)
    await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'refused', object }))
    return fail(failure)
  }
  const kept = item && isKeptFrom(deps, person, item)
  if (!item || !may(actorOf(person), purpose.action, { partnership: item.partnership, kept }))
    return turnAway({ kind: 'not-found' })
  const partnership = area?.data as Partnership
  if (item.raisedIn) {
    const [head] = await getMany(deps, [keys.referral(item.raisedIn.reference)])
    const referral = head?.data as Referral | undefined
    if (referral && isHiddenFrom(deps, person, referral, 'intelligence.read', undefined))
      return turnAway(restrictedFailure(referral, partnership))
  }
  return ok({ person, partnership, item, stored, contacts })
}
