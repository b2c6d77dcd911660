import { refused } from '#functions/platform/change-use-case.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import type { StoredRequest } from '#functions/platform/information-item.ts'
import type { Item } from '#functions/platform/items.ts'
import { keys } from '#functions/platform/keys.ts'
import { openAddressed } from '#functions/platform/open-addressed.ts'
import type { Failure } from '#shared/failure.ts'
import type { AnswerDraft } from '#shared/partners/answer.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Person } from '#shared/people/person.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { ok, type Result } from '#shared/result.ts'
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

/** Opens a request for somebody who reads for the post that was asked, as `openAddressed` does. */
export async function openRequest(
  deps: Dependencies,
  caller: Caller,
  input: Place,
  operation: string,
): Promise<Result<OpenedRequest, Failure>> {
  const opened = await openAddressed<StoredRequest>(deps, caller, input.reference, {
    operation,
    action: 'partners.answer',
    entity: 'information',
    key: (reference) => keys.information(reference, input.information),
    contactOf: ({ contactId }) => contactId,
    cameAt: ({ askedAt }) => askedAt,
  })
  if (!opened.ok) return opened
  const { person, partnership, thing: request, referral, own } = opened.value
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
