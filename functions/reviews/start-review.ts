import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { refused } from '#functions/platform/change-use-case.ts'
import { commit } from '#functions/platform/commit.ts'
import { describeConflict } from '#functions/platform/describe-conflict.ts'
import { raisedBefore } from '#functions/platform/intelligence/raised-already.ts'
import { openWholeReferral, referralObject } from '#functions/platform/open.ts'
import type { ReviewWait } from '#functions/platform/review-item.ts'
import type { OpenReview, reviewOperations } from '#shared/api/reviews.ts'
import type { Failure } from '#shared/failure.ts'
import { checkReference } from '#shared/identifiers/reference.ts'
import type { Danger, Referral } from '#shared/referral/referral.ts'
import { finishedStates } from '#shared/referral/states.ts'
import { fail, ok } from '#shared/result.ts'
import { makeReview } from './make-review.ts'
import { findOpenHead, openOf } from './open-reviews.ts'
import { toolStanding } from './tool-standing.ts'

const operation = 'startReview'
/** A reminder of the sweep, or another press, may come between reading and writing. */
const ATTEMPTS = 4

/**
 * Starts a review from the last version: a new record, linked to it, with its saved answers. There is one open review of
 * a version: whoever presses second, the same person or another, is given the first one.
 */
export const startReview: UseCase<(typeof reviewOperations)['startReview']> = async (deps, caller, input) => {
  const checked = checkReference(input.reference)
  if (!checked.ok) return fail({ kind: 'not-found' })
  for (let attempt = 1; ; attempt++) {
    const [opened, raised] = await Promise.all([
      openWholeReferral(deps, caller, checked.value, { operation, action: 'review.start' }),
      raisedBefore(deps, checked.value),
    ])
    if (!opened.ok) return opened
    const { person, referral, partnership, items } = opened.value
    const no = (failure: Failure) => refused(deps, caller, opened.value, operation, failure)
    const wait = items.find(({ entity }) => entity === 'review')?.data as ReviewWait | undefined
    const objection = whyNotStarted(referral, wait)
    if (!wait || objection) return no(objection ?? conflict(describeConflict(referral)))

    const head = await findOpenHead(deps, wait)
    const open = openOf(wait, head)
    if (open) {
      const lost = whatWouldBeLost(open, head, input.danger)
      if (lost) return no(lost)
      const object = referralObject(referral.reference)
      await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object }))
      return ok(open)
    }
    const standing = toolStanding(partnership, referral.forms.assessment)
    if (standing.retired && !input.tool && standing.newer)
      return no({
        kind: 'invalid',
        errors: [{ field: 'tool', message: 'Select which version of the tool to use' }],
      })
    const newer = standing.retired && input.tool === 'newer' ? standing.newer : undefined
    const made = await makeReview(deps, opened.value, wait, { danger: input.danger, newer })
    const object = referralObject(made.open.reference)
    const entry = auditEntry(deps, caller, person, { operation, kind: 'change', object })
    const from = { ...entry, id: deps.newId(), object: referralObject(referral.reference) }
    const writes = [...made.writes, ...raised(made.open.reference)]
    const written = await commit(deps, writes, [entry, from])
    if (written.ok) return ok(made.open)
    if (attempt === ATTEMPTS) return no(conflict(describeConflict(referral)))
  }
}

const conflict = (detail: string): Failure => ({ kind: 'conflict', detail })

function whyNotStarted({ state, reference }: Referral, wait: ReviewWait | undefined): Failure | undefined {
  if (!(finishedStates as readonly string[]).includes(state))
    return conflict('This assessment is not finished: a review starts from one that was sent or kept.')
  if (!wait) return conflict(`${reference} has been reviewed already. Start from the latest version instead.`)
  if (wait.ended)
    return conflict(
      `${wait.ended.by.name} has said that no further review is needed. Undo that first, if it is not so.`,
    )
  return undefined
}

/** Who says now that the child is in danger must not be given a review that says otherwise, and think it is known. */
function whatWouldBeLost(open: OpenReview, head: Referral | undefined, danger: Danger): Failure | undefined {
  if (danger.now === 'no' || head?.danger.now === 'yes') return undefined
  return conflict(
    `${open.by.name} has begun the review already: ${open.reference}. It does not say that the child is in danger now. Change that answer there, and call 999 if nobody has.`,
  )
}
