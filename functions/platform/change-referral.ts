import type { AuditEntry } from '#shared/audit/entry.ts'
import type { Failure } from '#shared/failure.ts'
import { measuredAfter } from '#shared/management/measured.ts'
import type { Person } from '#shared/people/person.ts'
import type { HistoryKind } from '#shared/referral/history.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { isAllowed, type TransitionName, transitions } from '#shared/referral/states.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { alongHead } from './along-head.ts'
import { auditEntry } from './audit.ts'
import { commit, type Lost, type Write } from './commit.ts'
import type { Caller, Dependencies } from './dependencies.ts'
import { describeConflict } from './describe-conflict.ts'
import { addressed } from './for-sender.ts'
import { type MailOut, mailItem, newMail } from './mail.ts'
import { type OpenedReferral, referralObject, refOf } from './open.ts'
import { historyWrite, putReferral } from './referral-items.ts'

/** A change of a referral: its new head and everything that is written with it. */
export interface Change {
  /** The API operation, for the audit trail. */
  readonly operation: string
  readonly transition?: TransitionName
  /** What it stands as in the audit trail; a change where nothing is said. */
  readonly trail?: AuditEntry['kind']
  readonly next: Partial<Omit<Referral, 'state' | 'version' | 'reference'>>
  /** What stands in the history; left out for changes that are not part of its story. */
  readonly history?: { readonly kind: HistoryKind; readonly text?: string }
  readonly mails?: readonly MailOut[]
  readonly writes?: readonly Write[]
  /** Entries for other trails, where what is done here changes another record too. */
  readonly alsoInTrail?: readonly AuditEntry[]
}

const conflict = (current: Referral | undefined, reader?: Person): { ok: false; failure: Failure } =>
  fail({ kind: 'conflict', detail: describeConflict(current, reader) })

/** Refuses a decision taken on a page that shows an older version. Who is of a desk is named, to be told all of it. */
export const refuseStale = (
  referral: Referral,
  shownVersion: number,
  reader?: Person,
): { ok: false; failure: Failure } | undefined =>
  referral.version === shownVersion ? undefined : conflict(referral, reader)

/** Where the lost write was one that hangs on the head: what else stands in the way is the caller's to explain. */
type Explain = (lost: Lost) => Failure | undefined

/**
 * Writes a change of a referral with its history, mails and audit entry in one transaction. When somebody else's
 * change came first, nothing is written and the answer says whose.
 */
export async function changeReferral(
  deps: Dependencies,
  caller: Caller,
  { person, referral, partnership }: Pick<OpenedReferral, 'person' | 'referral' | 'partnership'>,
  change: Change,
  explain: Explain = () => undefined,
): Promise<Result<Referral, Failure>> {
  const { transition, operation } = change
  if (transition && !isAllowed(transition, referral.state)) return conflict(referral, person)
  const at = deps.clock().toISOString()
  const { reference } = referral
  const next: Referral = {
    ...referral,
    ...change.next,
    state: transition ? transitions[transition].to : referral.state,
    version: referral.version + 1,
    updatedAt: at,
    updatedBy: refOf(person),
    measured: measuredAfter(referral, transition, { by: person.id, at }),
  }
  const cause = { event: `${reference} ${next.version}`, at }
  const mails = (change.mails ?? []).map((mail) => newMail(cause, addressed(referral, mail)))
  const written = await commit(
    deps,
    [
      putReferral(next, referral, transition),
      ...(change.history
        ? [historyWrite(reference, { ...change.history, id: deps.newId(), at, by: refOf(person) })]
        : []),
      ...mails.map((mail): Write => ({ put: mailItem(mail) })),
      ...alongHead(next, referral, partnership),
      ...(change.writes ?? []),
    ],
    [
      auditEntry(deps, caller, person, {
        operation,
        kind: change.trail ?? 'change',
        object: referralObject(reference),
      }),
      ...(change.alsoInTrail ?? []),
    ],
  )
  if (written.ok) return ok(next)
  const explained = explain(written.failure)
  if (explained) return fail(explained)
  return conflict(
    written.failure.index === 0 ? (written.failure.current?.data as Referral) : referral,
    person,
  )
}
