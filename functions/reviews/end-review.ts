import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { refused } from '#functions/platform/change-use-case.ts'
import { commit } from '#functions/platform/commit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { describeConflict } from '#functions/platform/describe-conflict.ts'
import { keys } from '#functions/platform/keys.ts'
import { type OpenedReferral, openReferral, referralObject, refOf } from '#functions/platform/open.ts'
import { historyWrite } from '#functions/platform/referral-items.ts'
import { changeReview, type ReviewWait } from '#functions/platform/review-item.ts'
import type { reviewOperations } from '#shared/api/reviews.ts'
import type { Failure } from '#shared/failure.ts'
import { ok, type Result } from '#shared/result.ts'
import { endReasons } from '#shared/review/end-reasons.ts'
import { findOpenHead, openOf } from './open-reviews.ts'

type Operations = typeof reviewOperations

const conflict = (detail: string): Failure => ({ kind: 'conflict', detail })

interface OpenedWait extends OpenedReferral {
  /** That the assessment is to be reviewed; undefined where it is not the latest version, or was not sent. */
  readonly wait: ReviewWait | undefined
  /** Refuses with a reason, which stands in the trail. */
  readonly no: (failure: Failure) => ReturnType<typeof refused>
}

/** Opens an assessment for somebody who says whether it is reviewed again. */
async function openWait(
  deps: Dependencies,
  caller: Caller,
  typedReference: string,
  operation: string,
): Promise<Result<OpenedWait, Failure>> {
  const opened = await openReferral(
    deps,
    caller,
    typedReference,
    { operation, action: 'review.end' },
    (reference) => [keys.review(reference)],
  )
  if (!opened.ok) return opened
  const wait = opened.value.others[0]?.data as ReviewWait | undefined
  const no = (failure: Failure) => refused(deps, caller, opened.value, operation, failure)
  return ok({ ...opened.value, wait, no })
}

/**
 * Says why no further review is needed. Nobody is reminded any more; nothing is deleted, and it can be resumed. A review
 * that was begun is finished or discarded first.
 */
export const endReview: UseCase<Operations['endReview']> = async (deps, caller, input) => {
  const operation = 'endReview'
  const opened = await openWait(deps, caller, input.reference, operation)
  if (!opened.ok) return opened
  const { person, referral, wait, no } = opened.value
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
  const opened = await openWait(deps, caller, input.reference, operation)
  if (!opened.ok) return opened
  const { person, referral, wait, no } = opened.value
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
