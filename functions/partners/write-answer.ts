import { alongHead } from '#functions/platform/along-head.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { refused } from '#functions/platform/change-use-case.ts'
import { commit, hasVersion, type Write } from '#functions/platform/commit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { informationItem, type StoredRequest } from '#functions/platform/information-item.ts'
import { type MailOut, mailItem, newMail } from '#functions/platform/mail.ts'
import { referralObject, refOf } from '#functions/platform/open.ts'
import { historyWrite, putReferral } from '#functions/platform/referral-items.ts'
import type { Failure } from '#shared/failure.ts'
import { askedWithout } from '#shared/partners/open-requests.ts'
import type { HistoryKind } from '#shared/referral/history.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { type OpenedRequest, openRequest } from './open-request.ts'
import { colleagueWasFirst } from './who-was-first.ts'

/** What somebody of the agency does to a request, given it as it is. */
export interface Plan {
  /** The new state of it, without its version. */
  readonly next: Partial<Omit<StoredRequest, 'version' | 'id'>>
  readonly history: { readonly kind: HistoryKind; readonly text?: string }
  readonly mails: readonly MailOut[]
  readonly writes?: readonly Write[]
}

type Decide = (opened: OpenedRequest, at: string) => Result<Plan, Failure>

interface Input {
  readonly reference: string
  readonly information: string
  readonly version: number
}

/** The head of the referral changes for many reasons that are none of the agency's affair: then it is tried again. */
const ATTEMPTS = 5

/**
 * Writes what an agency says about a request, with what the head of the referral says of all of them, in one transaction.
 * Of two people of one post the first is kept, and the other is told. That somebody else of the agency or the MASH was
 * first with the request is the only conflict: the rest of the referral may change meanwhile.
 */
export async function writeAnswer(
  deps: Dependencies,
  caller: Caller,
  input: Input,
  operation: string,
  decide: Decide,
): Promise<Result<{ version: number }, Failure>> {
  for (let attempt = 1; ; attempt++) {
    const opened = await openRequest(deps, caller, input, operation)
    if (!opened.ok) return opened
    const { person, referral, request } = opened.value
    const refuse = (failure: Failure) => refused(deps, caller, { person, referral }, operation, failure)
    if (request.version !== input.version) return refuse(colleagueWasFirst(request))
    const at = deps.clock().toISOString()
    const planned = decide(opened.value, at)
    if (!planned.ok) return refuse(planned.failure)
    const { next: changes, history, mails, writes = [] } = planned.value
    const next: StoredRequest = { ...request, ...changes, version: request.version + 1 }
    const head: Referral = {
      ...referral,
      asked: askedWithout(referral.asked, request.id, at),
      // By whom stays: who of which agency was asked is not for everybody who may read the head.
      updatedAt: at,
      version: referral.version + 1,
    }
    const { reference, partnership } = request
    const cause = { event: `${reference} ${request.id} ${next.version}`, at }
    const written = await commit(
      deps,
      [
        putReferral(head, referral),
        { put: informationItem(next), when: hasVersion(input.version) },
        historyWrite(reference, { ...history, id: deps.newId(), at, by: refOf(person) }),
        ...mails.map(
          (mail): Write => ({ put: mailItem(newMail(cause, { ...mail, reference, partnership })) }),
        ),
        ...writes,
        ...alongHead(head, referral, opened.value.partnership),
      ],
      auditEntry(deps, caller, person, { operation, kind: 'change', object: referralObject(reference) }),
    )
    if (written.ok) return ok({ version: next.version })
    const { current } = written.failure
    if (current?.entity === 'information') return refuse(colleagueWasFirst(current.data as StoredRequest))
    if (attempt === ATTEMPTS) return fail({ kind: 'busy' })
  }
}
