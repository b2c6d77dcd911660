import type { UseCase } from '#functions/platform/api-function.ts'
import { changeReferral, refuseStale } from '#functions/platform/change-referral.ts'
import { refused } from '#functions/platform/change-use-case.ts'
import { openWholeReferral, refOf } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import type { maseOperations } from '#shared/api/mase.ts'
import type { Failure } from '#shared/failure.ts'
import type { MaseProgress } from '#shared/referral/referral.ts'
import { ok } from '#shared/result.ts'
import { nextChairs } from './chairs.ts'

const operation = 'askChair'

const nobody: Failure = {
  kind: 'conflict',
  detail: 'The next meeting has no chair yet. Enter the chair of the meeting first, then ask again.',
}

/** Asks the chair of the next meeting to take a referral although something is missing. */
export const askChair: UseCase<(typeof maseOperations)['askChair']> = async (deps, caller, input) => {
  const opened = await openWholeReferral(deps, caller, input.reference, { operation, action: 'mase.screen' })
  if (!opened.ok) return opened
  const { person, partnership, referral, contacts } = opened.value
  const stale = refuseStale(referral, input.version, person)
  if (stale) return refused(deps, caller, opened.value, operation, stale.failure)
  const [chair] = await nextChairs(deps, partnership, contacts)
  if (!chair) return refused(deps, caller, opened.value, operation, nobody)
  if (referral.state !== 'waiting-for-mase')
    return refused(deps, caller, opened.value, operation, {
      kind: 'conflict',
      detail: 'This referral does not wait to be screened any more.',
    })
  const { why } = input
  const at = deps.clock().toISOString()
  const changed = await changeReferral(deps, caller, opened.value, {
    operation,
    next: { mase: { ...(referral.mase as MaseProgress), chairAsked: { by: refOf(person), at, why } } },
    history: { kind: 'mase-chair-asked', text: why },
    mails: [
      {
        kind: 'mase-chair-asked',
        to: { contact: chair.id },
        path: pages.maseOverride(referral.reference),
      },
    ],
  })
  return changed.ok
    ? ok({ version: changed.value.version })
    : refused(deps, caller, opened.value, operation, changed.failure)
}
