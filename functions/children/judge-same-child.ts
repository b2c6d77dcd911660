import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { refused } from '#functions/platform/change-use-case.ts'
import { judgementWrites, linksAfter } from '#functions/platform/child-judgement.ts'
import { type Condition, commit, isNew, type Write } from '#functions/platform/commit.ts'
import { keys } from '#functions/platform/keys.ts'
import { areAlike, childrenOf } from '#functions/platform/known-records.ts'
import {
  actorOf,
  openReferral,
  referralObject,
  refOf,
  resourceOf,
  restrictedFailure,
} from '#functions/platform/open.ts'
import { putReferral } from '#functions/platform/referral-items.ts'
import type { childrenOperations } from '#shared/api/children.ts'
import type { OperationName } from '#shared/api/index.ts'
import type { Failure } from '#shared/failure.ts'
import { formatDateTime } from '#shared/identifiers/date-time.ts'
import { checkReference } from '#shared/identifiers/reference.ts'
import type { Person } from '#shared/people/person.ts'
import { may, reachOf, scopesFor } from '#shared/permissions/may.ts'
import type { Referral } from '#shared/referral/referral.ts'
import type { ChildJudgement, StoredJudgement } from '#shared/referral/same-child.ts'
import { fail, ok } from '#shared/result.ts'

type Verdict = ChildJudgement['verdict']

/** A head may be changed by somebody else meanwhile; what was said is then written over the newer one. */
const ATTEMPTS = 3

/**
 * As what somebody may judge two records: as their agency, which wrote both; or as the MASH, to which both were sent.
 * Never one by one right and the other by another.
 */
function withinOf(person: Person, one: Referral, other: Referral): ChildJudgement['within'] | undefined {
  const scopes = scopesFor(person, 'child.judge')
  const both = [one, other]
  if (!both.every((record) => may(actorOf(person), 'child.judge', resourceOf(record)))) return undefined
  if (scopes.includes('sent') && both.every(({ desks }) => desks.length > 0)) return 'partnership'
  if (scopes.includes('agency') && both.every(({ agency }) => agency.id === person.agency.id)) return 'agency'
  return undefined
}

/** Why something may not be said, given what stands; undefined when it may. */
function whyNot(
  standing: ChildJudgement | undefined,
  verdict: Verdict,
  within: ChildJudgement['within'],
): Failure | undefined {
  const said = standing?.verdict === 'undone' ? undefined : standing
  if (verdict === 'undone' && !said)
    return {
      kind: 'conflict',
      detail: 'Nothing is said of these two records any more. There is nothing to undo.',
    }
  if (said?.within === 'partnership' && within === 'agency')
    return {
      kind: 'forbidden',
      because: `${said.by.name} (${said.by.post}) has judged these two records for the MASH. If you think otherwise, ring the MASH.`,
    }
  return undefined
}

/**
 * What is said of two records in which nothing is alike opens what one of them says to whoever writes the other: that is
 * for a safeguarding lead or the MASH, who say how they know. What stands already can be said otherwise by anybody.
 */
function whyNotUnlike(
  person: Person,
  pair: readonly [Referral, Referral],
  { verdict, reason, within }: Omit<ChildJudgement, 'by' | 'at'>,
  standing: ChildJudgement | undefined,
): Failure | undefined {
  const isSaid = standing !== undefined && standing.verdict !== 'undone'
  if (verdict === 'undone' || (verdict === 'different' && isSaid)) return undefined
  if (areAlike(childrenOf(pair[0]), childrenOf(pair[1]))) return undefined
  const mayAll = pair.every((record) => may(actorOf(person), 'child.judge-unlike', resourceOf(record)))
  if (!mayAll)
    return invalid(
      'other',
      `Nothing in these two records is alike. Write who the child is in both; or ask ${within === 'agency' ? 'your safeguarding lead' : 'the MASH'}, who can say it with a reason`,
    )
  return reason ? undefined : invalid('reason', 'Nothing in these two records is alike. Say how you know')
}

const invalid = (field: string, message: string): Failure => ({
  kind: 'invalid',
  errors: [{ field, message }],
})

const asItStands = (standing: StoredJudgement | undefined): Condition =>
  standing
    ? {
        expression: '#data.#at = :at',
        names: { '#data': 'data', '#at': 'at' },
        values: { ':at': standing.at },
      }
    : isNew

function linkWrites(one: Referral, other: Referral, judgement: ChildJudgement): Write[] {
  const after = (record: Referral, of: Referral): Write[] => {
    const links = linksAfter(record, of, judgement)
    if (links.length === (record.sameChild ?? []).length) return []
    return [putReferral({ ...record, sameChild: links, version: record.version + 1 }, record)]
  }
  return [...after(one, other), ...after(other, one)]
}

type Judging = UseCase<(typeof childrenOperations)['confirmSameChild']>

/** Makes the operation that says one thing of two records. Both stay as they are, whatever is said. */
function judging(operation: OperationName & keyof typeof childrenOperations, verdict: Verdict): Judging {
  return async (deps, caller, input) => {
    const checked = checkReference(input.other)
    const wanted = checked.ok ? checked.value : ''
    for (let attempt = 1; ; attempt++) {
      const opened = await openReferral(
        deps,
        caller,
        input.reference,
        { operation, action: 'child.judge' },
        (reference) => (wanted ? [keys.referral(wanted), keys.sameChild(reference, wanted)] : []),
      )
      if (!opened.ok) return opened
      const { person, partnership, referral, others } = opened.value
      if (!wanted || wanted === referral.reference)
        return fail(invalid('other', 'Select another record than the one you are looking at'))
      const other = others[0]?.data as Referral | undefined
      const standing = others[1]?.data as StoredJudgement | undefined
      const within = other && withinOf(person, referral, other)
      const reach = other && reachOf(actorOf(person), 'child.judge', resourceOf(other))
      if (other && reach === 'pointer')
        return refused(deps, caller, opened.value, operation, restrictedFailure(other, partnership))
      if (!other || !within) return refused(deps, caller, opened.value, operation, { kind: 'not-found' })
      const said = { verdict, reason: input.reason || undefined, within }
      const stopped =
        whyNot(standing, verdict, within) ?? whyNotUnlike(person, [referral, other], said, standing)
      if (stopped) return refused(deps, caller, opened.value, operation, stopped)

      const judgement: ChildJudgement = {
        ...said,
        by: refOf(person),
        at: deps.clock().toISOString(),
      }
      const pair = [referral.reference, other.reference] as const
      const written = await commit(
        deps,
        [
          ...judgementWrites(deps, pair, judgement, asItStands(standing)),
          ...linkWrites(referral, other, judgement),
        ],
        pair.map((reference) =>
          auditEntry(deps, caller, person, { operation, kind: 'change', object: referralObject(reference) }),
        ) as [ReturnType<typeof auditEntry>, ReturnType<typeof auditEntry>],
      )
      if (written.ok) return ok({ judgement })
      const first = written.failure.current
      if (first?.entity === 'same-child')
        return refused(deps, caller, opened.value, operation, saidFirst(first.data as StoredJudgement))
      if (attempt === ATTEMPTS) return fail({ kind: 'busy' })
    }
  }
}

const saidFirst = ({ by, at }: StoredJudgement): Failure => ({
  kind: 'conflict',
  detail: `${by.name} (${by.post}) said something of these two records on ${formatDateTime(at)}. Look at it before you go on.`,
})

/** Two records are about one child. */
export const confirmSameChild = judging('confirmSameChild', 'same')
/** Two records are about two children, however alike they are. */
export const denySameChild = judging('denySameChild', 'different')
/** What was said of two records is taken back. */
export const undoSameChild = judging('undoSameChild', 'undone')
