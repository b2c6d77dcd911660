import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { isKeptFrom } from '#functions/platform/intelligence/kept.ts'
import { intelligenceKeys } from '#functions/platform/intelligence/keys.ts'
import { keys } from '#functions/platform/keys.ts'
import { actorOf, openDesk, type Purpose } from '#functions/platform/open.ts'
import { findItem, getMany } from '#functions/platform/read.ts'
import { findHidden } from '#functions/platform/restricted.ts'
import type { Failure } from '#shared/failure.ts'
import type { Breach } from '#shared/intelligence/breach.ts'
import type { Dissemination } from '#shared/intelligence/dissemination.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { Person } from '#shared/people/person.ts'
import { may } from '#shared/permissions/may.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { breachObject } from './breach-object.ts'

/**
 * What of a breach somebody may see: all of it; only its clock and that it was decided, where its item is kept from an auditor or
 * restricted; nothing, where it is kept from somebody who is not there to watch over breaches.
 */
export type Sight = 'all' | 'clock' | 'none'

/** How much of some breaches somebody sees, by their items as they are now. */
export async function sightOf(
  deps: Dependencies,
  person: Person,
  breaches: readonly Breach[],
): Promise<ReadonlyMap<Breach, Sight>> {
  const heads = await getMany(
    deps,
    breaches.map(({ item }) => intelligenceKeys.item(item)),
  )
  const things = breaches.map((breach, index) => {
    const item = heads[index]?.data as IntelligenceItem | undefined
    return { breach, item, reference: item?.raisedIn?.reference ?? '' }
  })
  const kept = new Set(things.filter(({ item }) => !item || isKeptFrom(deps, person, item)))
  const raised = things.filter((thing) => thing.reference !== '' && !kept.has(thing))
  const hidden = await findHidden(deps, person, raised, 'intelligence.read', () => undefined)
  const keptSight = person.roles.includes('auditor') ? 'clock' : 'none'
  return new Map(
    things.map((thing) => [thing.breach, kept.has(thing) ? keptSight : hidden.has(thing) ? 'clock' : 'all']),
  )
}

export interface OpenedBreach {
  readonly person: Person
  readonly breach: Breach
  readonly sight: Exclude<Sight, 'none'>
}

/** Opens a breach. One of another partnership, and one that is kept from the caller, look as one that does not exist. */
export async function openBreach(
  deps: Dependencies,
  caller: Caller,
  id: string,
  purpose: Purpose,
): Promise<Result<OpenedBreach, Failure>> {
  const opened = await openDesk(deps, caller, purpose)
  if (!opened.ok) return opened
  const person = opened.value
  const found = await findItem<Breach>(deps, intelligenceKeys.breach(person.partnership, id))
  const breach = found?.data
  const sight = breach ? ((await sightOf(deps, person, [breach])).get(breach) ?? 'none') : 'none'
  // Whether there is one that is kept shows in no time that it takes.
  if (!breach) await findItem(deps, intelligenceKeys.item(id))
  const isWork = purpose.action === 'breach.work'
  const reaches = breach && may(actorOf(person), purpose.action, { partnership: breach.partnership })
  if (!breach || !reaches || sight === 'none' || (isWork && sight !== 'all')) {
    const { operation } = purpose
    const object = breachObject(id)
    await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'refused', object }))
    return fail({ kind: 'not-found' })
  }
  return ok({ person, breach, sight })
}

/** The post that a breach is about. */
export async function findPostOf(deps: Dependencies, breach: Breach): Promise<Contact | undefined> {
  const told = await findItem<Dissemination>(
    deps,
    intelligenceKeys.dissemination(breach.item, breach.dissemination),
  )
  if (!told) return undefined
  const contact = await findItem<Contact>(deps, keys.contact(breach.partnership, told.data.contactId))
  return contact?.data
}
