import type { UseCase } from '#functions/platform/api-function.ts'
import { changeReferral, refuseStale } from '#functions/platform/change-referral.ts'
import { refused } from '#functions/platform/change-use-case.ts'
import { isNew } from '#functions/platform/commit.ts'
import { fingerprint } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { openReferral, refOf } from '#functions/platform/open.ts'
import { findItem } from '#functions/platform/read.ts'
import { notSharedItem } from '#functions/platform/share-items.ts'
import type { shareOperations } from '#shared/api/shares.ts'
import type { Failure } from '#shared/failure.ts'
import { ok } from '#shared/result.ts'
import { whyNotNow } from './why-not-now.ts'

const operation = 'decideNotToShare'

/** Records that something is not passed on, with whom not and why. Nobody is told: it is the MASH's own reasoning. */
export const decideNotToShare: UseCase<(typeof shareOperations)['decideNotToShare']> = async (
  deps,
  caller,
  input,
) => {
  // Its own, so that what was passed on under the same id is not taken for it.
  const id = fingerprint(`${operation} ${caller.issuer} ${caller.subject} ${input.requestId}`)
  const opened = await openReferral(
    deps,
    caller,
    input.reference,
    { operation, action: 'mash.triage' },
    (reference) => [keys.share(reference, id)],
  )
  if (!opened.ok) return opened
  const refuse = (failure: Failure) => refused(deps, caller, opened.value, operation, failure)
  const { person, referral, others } = opened.value
  if (others[0]) return ok({ id })
  const stale = refuseStale(referral, input.version, person)
  if (stale) return refuse(stale.failure)
  const notNow = whyNotNow(opened.value)
  if (notNow) return refuse({ kind: 'forbidden', because: notNow })
  const { withWhom, reason } = input
  const { reference } = referral
  const at = deps.clock().toISOString()
  const changed = await changeReferral(deps, caller, opened.value, {
    operation,
    next: {},
    history: { kind: 'not-shared', text: `${withWhom}. ${reason}` },
    writes: [{ put: notSharedItem({ id, reference, withWhom, reason, by: refOf(person), at }), when: isNew }],
  })
  if (changed.ok) return ok({ id })
  const made = await findItem(deps, keys.share(reference, id))
  return made ? ok({ id }) : refuse(changed.failure)
}
