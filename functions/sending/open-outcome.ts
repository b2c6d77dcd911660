import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { changeReferral } from '#functions/platform/change-referral.ts'
import { keys } from '#functions/platform/keys.ts'
import { openReferral, referralObject } from '#functions/platform/open.ts'
import { findItem } from '#functions/platform/read.ts'
import type { sendingOperations } from '#shared/api/sending.ts'
import type { Decision } from '#shared/decision/decision.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { answerForSender, decisionForSender } from '#shared/referral/sender-view.ts'
import { findToOpen, latestStanding, withAllOpened } from '#shared/referral/to-open.ts'
import { fail, ok } from '#shared/result.ts'

const operation = 'openOutcome'

/** What was decided, with the latest answer that it stands where its sender did not agree. */
const readOf = ({ reconsideration }: Pick<Referral, 'reconsideration'>, decision: Decision) => {
  const answer = latestStanding(reconsideration)
  return ok({
    decision: decisionForSender(decision),
    ...(answer ? { answer: answerForSender(answer) } : {}),
  })
}

/** Reads what was decided. The first time its author does, the record keeps when; a colleague's reading does not count. */
export const openOutcome: UseCase<(typeof sendingOperations)['openOutcome']> = async (
  deps,
  caller,
  { reference },
) => {
  const opened = await openReferral(deps, caller, reference, { operation, action: 'assessment.read' })
  if (!opened.ok) return opened
  const { person, referral } = opened.value
  const { decision } = referral
  if (!decision) return fail({ kind: 'conflict', detail: 'There is no decision on this referral yet.' })
  if (!findToOpen(referral) || referral.author.id !== person.id) {
    await writeAudit(
      deps,
      auditEntry(deps, caller, person, {
        operation,
        kind: 'read',
        object: referralObject(referral.reference),
      }),
    )
    return readOf(referral, decision)
  }
  const next = withAllOpened(referral, deps.clock().toISOString())
  const changed = await changeReferral(deps, caller, opened.value, { operation, next })
  if (changed.ok) return readOf(next, next.decision ?? decision)
  // Opened twice at once, in two tabs: the other one was the first.
  const now = await findItem<Referral>(deps, keys.referral(referral.reference))
  const opening = now?.data.decision
  return opening && !findToOpen(now.data) ? readOf(now.data, opening) : changed
}
