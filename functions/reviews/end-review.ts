import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { refused } from '#functions/platform/change-use-case.ts'
import { commit } from '#functions/platform/commit.ts'
import { describeConflict } from '#functions/platform/describe-conflict.ts'
import { keys } from '#functions/platform/keys.ts'
import { openReferral, referralObject, refOf } from '#functions/platform/open.ts'
import { historyWrite } from '#functions/platform/referral-items.ts'
import { changeReview, type ReviewWait } from '#functions/platform/review-item.ts'
import type { reviewOperations } from '#shared/api/reviews.ts'
import type { Failure } from '#shared/failure.ts'
import { ok } from '#shared/result.ts'
import { endReasons } from '#shared/review/end-reasons.ts'
import { findOpenHead, openOf } from './open-reviews.ts'

type Operations = typeof reviewOperations

const conflict = (detail: string): Failure => ({ kind: 'conflict', detail })

/**
 * Says why no further review is needed. Nobody is reminded any more; nothing is deleted, and it can be resumed. A review
 * that was begun is finished or discarded first.
 */
export const endReview: UseCase<Operations['endReview']> = async (deps, caller, input) => {
  const operation = 'endReview'
  const opened = await openReferral(
    deps,
    caller,
    input.reference,
    { operation, action: 'review.end' },
    (reference) => [keys.review(reference)],
  )
  if (!opened.ok) return opened
  const { person, referral, others } = opened.value
  const wait = others[0]?.data as ReviewWait | undefined
  const no = (failure: Failure) => refused(deps, caller, opened.value, operation, failure)
  if (!wait) return no(conflict('This is not the latest version of the assessment, or it was not sent yet.'))
  if (wait.ended)
    return no(conflict(`${wait.ended.by.name} has said already that no further review is needed.`))
  const open = openOf(wait, await findOpenHead(deps, wait))
  if (open)
    return no(
      conflict(`${open.by.name} has begun the review: ${open.reference}. Finish it, or discard it first.`),
    )
  const at = deps.clock().toISOString()
  const { reason, details } = input
  const { reference } = referral
  const text = details ? `${endReasons[reason]}: ${details}` : endReasons[reason]
  const written = await commit(
    deps,
    [
      changeReview(wait, {
        ended: { reason, ...(details ? { details } : {}), by: refOf(person), at },
        open: undefined,
      }),
      historyWrite(reference, { id: deps.newId(), kind: 'end-review', at, by: refOf(person), text }),
    ],
    auditEntry(deps, caller, person, { operation, kind: 'change', object: referralObject(reference) }),
  )
  return written.ok ? ok({ reference }) : no(conflict(describeConflict(referral)))
}

/** Undoes that: the review is due again, on the day that it was. */
export const resumeReview: UseCase<Operations['resumeReview']> = async (deps, caller, input) => {
  const operation = 'resumeReview'
  const opened = await openReferral(
    deps,
    caller,
    input.reference,
    { operation, action: 'review.end' },
    (reference) => [keys.review(reference)],
  )
  if (!opened.ok) return opened
  const { person, referral, others } = opened.value
  const wait = others[0]?.data as ReviewWait | undefined
  const no = (failure: Failure) => refused(deps, caller, opened.value, operation, failure)
  if (!wait?.ended) return no(conflict('Reviews of this assessment have not ended.'))
  const at = deps.clock().toISOString()
  const { reference } = referral
  const written = await commit(
    deps,
    [
      changeReview(wait, { ended: undefined }),
      historyWrite(reference, { id: deps.newId(), kind: 'resume-review', at, by: refOf(person) }),
    ],
    auditEntry(deps, caller, person, { operation, kind: 'change', object: referralObject(reference) }),
  )
  return written.ok ? ok({ reference }) : no(conflict(describeConflict(referral)))
}
