import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { intelligenceObject, type OpenedItem, openItem } from '#functions/platform/intelligence/open-item.ts'
import type { Item } from '#functions/platform/items.ts'
import type { Mail } from '#functions/platform/mail.ts'
import type { Purpose } from '#functions/platform/open.ts'
import type { Failure } from '#shared/failure.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import type { Dissemination } from '#shared/intelligence/dissemination.ts'
import { fateOf } from '#shared/intelligence/fate.ts'
import { isClosed } from '#shared/intelligence/recipient-access.ts'
import type { Release } from '#shared/intelligence/release.ts'
import type { Contact } from '#shared/people/contact.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { refuseItem } from './refuse-item.ts'

export interface OpenedDelivery extends OpenedItem {
  readonly told: Dissemination
  /** The mail that tells them. */
  readonly mail?: Mail
  /** What they were given, while it may still be read. */
  readonly release?: Release
  /** The post, as the directory has it now. */
  readonly contact?: Contact
}

/** Opens what one recipient was given, for an officer. One that the item does not have looks as an item that is not there. */
export async function openDelivery(
  deps: Dependencies,
  caller: Caller,
  { item: typed, dissemination }: { readonly item: string; readonly dissemination: string },
  purpose: Purpose,
): Promise<Result<OpenedDelivery, Failure>> {
  const opened = await openItem(deps, caller, typed, purpose)
  if (!opened.ok) return opened
  const { item, stored, contacts, person } = opened.value
  const told = dataOf<Dissemination>(stored, 'dissemination').find(({ id }) => id === dissemination)
  if (!told) {
    const { operation } = purpose
    const object = intelligenceObject(item.reference)
    await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'refused', object }))
    return fail({ kind: 'not-found' })
  }
  const release = dataOf<Release>(stored, 'release').find(({ number }) => number === told.release)
  const today = londonClock(deps.clock().getTime()).date
  const isOpen = release !== undefined && !isClosed(told, item, release, today)
  return ok({
    ...opened.value,
    told,
    mail: findMail(stored, told.mailId),
    contact: contacts.find(({ id }) => id === told.contactId),
    ...(isOpen && { release }),
  })
}

const dataOf = <T>(stored: readonly Item[], entity: Item['entity']): T[] =>
  stored.filter((one) => one.entity === entity).map(({ data }) => data as T)

export const findMail = (stored: readonly Item[], id: string | undefined): Mail | undefined =>
  dataOf<Mail>(stored, 'mail').find((mail) => mail.id === id)

/** What whoever comes second is told: how it stands now. */
export const deliveryConflict = (told: Dissemination | undefined, mail: Mail | undefined): Failure => ({
  kind: 'conflict',
  detail: `This recipient’s record has changed since you opened the page.${
    told ? ` It says now: ${fateOf(told, mail).words}.` : ''
  } Nothing of yours was saved over it. Look at it again before you go on.`,
})

/** Refuses a change of what a recipient was given, which stands in the trail of its item. */
export const refuseDelivery = (
  deps: Dependencies,
  caller: Caller,
  { person, item }: Pick<OpenedDelivery, 'person' | 'item'>,
  operation: string,
  failure: Failure,
) => refuseItem(deps, caller, { person, reference: item.reference }, operation, failure)
