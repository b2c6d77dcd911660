import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { refused } from '#functions/platform/change-use-case.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import type { Item } from '#functions/platform/items.ts'
import { keys } from '#functions/platform/keys.ts'
import { actorOf, openDesk, referralObject, restrictedFailure } from '#functions/platform/open.ts'
import { getMany, queryAll } from '#functions/platform/read.ts'
import { isHiddenFrom } from '#functions/platform/restricted.ts'
import type { Failure } from '#shared/failure.ts'
import { checkReference, partnershipOf } from '#shared/identifiers/reference.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { Person } from '#shared/people/person.ts'
import { may } from '#shared/permissions/may.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { Share } from '#shared/sharing/share.ts'

export interface OpenedShare {
  readonly person: Person
  readonly share: Share
  readonly referral: Referral
  readonly partnership: Partnership
  /** The chosen parts, and nothing else of the record. */
  readonly items: readonly Item[]
}

/**
 * Opens a share for somebody who reads for the post that it was sent to. One that does not exist, one of another post and
 * one of another partnership look the same. A refusal is audited.
 */
export async function openMyShare(
  deps: Dependencies,
  caller: Caller,
  input: { readonly reference: string; readonly share: string },
  operation: string,
): Promise<Result<OpenedShare, Failure>> {
  const action = 'share.open'
  const opened = await openDesk(deps, caller, { operation, action })
  if (!opened.ok) return opened
  const person = opened.value
  const checked = checkReference(input.reference)
  if (!checked.ok) return fail({ kind: 'not-found' })
  const reference = checked.value
  const { pk, sk } = keys.share(reference, input.share)
  const [[head, area], items] = await Promise.all([
    getMany(deps, [keys.referral(reference), keys.partnership(partnershipOf(reference))]),
    queryAll(deps, pk, sk),
  ])
  const share = items.find((item) => item.sk === sk && item.entity === 'share')?.data as Share | undefined
  const contactId = share && 'contactId' in share.to ? share.to.contactId : undefined
  const [found] = share && contactId ? await getMany(deps, [keys.contact(share.partnership, contactId)]) : []
  const contact = found?.data as Contact | undefined
  const referral = head?.data as Referral | undefined
  const recipientIds = contact?.active ? contact.readerIds : []
  const resource = share && { partnership: share.partnership, recipientIds }
  if (!share || !referral || !may(actorOf(person), action, resource)) {
    const object = referralObject(reference)
    await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'refused', object }))
    return fail({ kind: 'not-found' })
  }
  const partnership = area?.data as Partnership
  if (isHiddenFrom(deps, person, referral, action, share.at))
    return refused(deps, caller, { person, referral }, operation, restrictedFailure(referral, partnership))
  return ok({ person, share, referral, partnership, items })
}
