import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { refused } from '#functions/platform/change-use-case.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import type { StoredRequest } from '#functions/platform/information-item.ts'
import type { Item } from '#functions/platform/items.ts'
import { keys } from '#functions/platform/keys.ts'
import { actorOf, openDesk, referralObject, restrictedFailure } from '#functions/platform/open.ts'
import { getMany, queryAll } from '#functions/platform/read.ts'
import { isHiddenFrom } from '#functions/platform/restricted.ts'
import type { Failure } from '#shared/failure.ts'
import { checkReference, partnershipOf } from '#shared/identifiers/reference.ts'
import type { AnswerDraft } from '#shared/partners/answer.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { Person } from '#shared/people/person.ts'
import { may } from '#shared/permissions/may.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { askedNoLonger } from './who-was-first.ts'

export interface OpenedRequest {
  readonly person: Person
  readonly partnership: Partnership
  readonly referral: Referral
  readonly request: StoredRequest
  readonly draft: AnswerDraft
  /** The request with all that hangs on it. */
  readonly own: readonly Item[]
}

interface Place {
  readonly reference: string
  readonly information: string
}

/**
 * Opens a request for somebody who reads for the post that was asked, while the directory has that post. One that does not
 * exist, one of another post and one of another partnership look the same. A refusal is audited.
 */
export async function openRequest(
  deps: Dependencies,
  caller: Caller,
  input: Place,
  operation: string,
): Promise<Result<OpenedRequest, Failure>> {
  const action = 'partners.answer'
  const checked = checkReference(input.reference)
  const desk = openDesk(deps, caller, { operation, action })
  if (!checked.ok) {
    const opened = await desk
    return opened.ok ? fail({ kind: 'not-found' }) : opened
  }
  const reference = checked.value
  const start = keys.information(reference, input.information).sk
  const [opened, [head, partnershipItem], own] = await Promise.all([
    desk,
    getMany(deps, [keys.referral(reference), keys.partnership(partnershipOf(reference))]),
    queryAll(deps, keys.referral(reference).pk, start),
  ])
  if (!opened.ok) return opened
  const person = opened.value
  const request = own.find(({ sk }) => sk === start)?.data as StoredRequest | undefined
  const [found] = request ? await getMany(deps, [keys.contact(request.partnership, request.contactId)]) : []
  const contact = found?.data as Contact | undefined
  const recipientIds = contact?.active ? contact.readerIds : []
  const referral = head?.data as Referral | undefined
  const resource = request && { partnership: request.partnership, recipientIds }
  if (!request || !referral || !may(actorOf(person), action, resource)) {
    const object = referralObject(reference)
    await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'refused', object }))
    return fail({ kind: 'not-found' })
  }
  const partnership = partnershipItem?.data as Partnership
  if (isHiddenFrom(deps, person, referral, action, request.askedAt))
    return refused(deps, caller, { person, referral }, operation, restrictedFailure(referral, partnership))
  if (request.state === 'withdrawn')
    return refused(deps, caller, { person, referral }, operation, askedNoLonger)
  const draft = own.find(({ entity }) => entity === 'information-draft')?.data as AnswerDraft | undefined
  return ok({
    person,
    partnership,
    referral,
    request,
    draft: draft ?? { request: request.id, version: 0, known: [] },
    own,
  })
}
