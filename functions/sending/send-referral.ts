import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { changeReferral, refuseStale } from '#functions/platform/change-referral.ts'
import { refused } from '#functions/platform/change-use-case.ts'
import { loadDefinitions } from '#functions/platform/definitions.ts'
import { findRaised } from '#functions/platform/intelligence/raised-already.ts'
import { keys } from '#functions/platform/keys.ts'
import { childrenOf } from '#functions/platform/known-records.ts'
import { sentMatchWrites } from '#functions/platform/matches.ts'
import { openWholeReferral, referralObject } from '#functions/platform/open.ts'
import { findItem } from '#functions/platform/read.ts'
import { sectionsOf } from '#functions/platform/referral-parts.ts'
import type { sendingOperations } from '#shared/api/sending.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { checkReference } from '#shared/identifiers/reference.ts'
import { answersByForm, formsFor } from '#shared/referral/readiness.ts'
import type { Referral, RouteChoice } from '#shared/referral/referral.ts'
import { sentStates } from '#shared/referral/states.ts'
import { fail, ok } from '#shared/result.ts'
import { whyNotReady } from './check-ready.ts'
import { whyNotTold } from './check-recipients.ts'
import { planSending } from './plan-sending.ts'
import { raiseIntelligence } from './raise-intelligence.ts'
import { explainReview } from './review-writes.ts'
import type { Sending } from './sending.ts'

const operation = 'sendReferral'

/**
 * Sends a referral to its desk: freezes the forms with the words as they were asked, starts the clocks, makes it
 * findable, and has everybody told who must be. Sent a second time by its author, it answers as the first time.
 */
export const sendReferral: UseCase<(typeof sendingOperations)['sendReferral']> = async (
  deps,
  caller,
  input,
) => {
  const checked = checkReference(input.reference)
  if (!checked.ok) return fail({ kind: 'not-found' })
  const [opened, isRaised] = await Promise.all([
    openWholeReferral(deps, caller, checked.value, { operation, action: 'assessment.send' }),
    findRaised(deps, checked.value),
  ])
  if (!opened.ok) return opened
  const { person, referral, partnership, items } = opened.value
  if (isSent(referral)) {
    const object = referralObject(referral.reference)
    await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object }))
    return sentAnswer(referral)
  }
  const stale = refuseStale(referral, input.version)
  if (stale) return refused(deps, caller, opened.value, operation, stale.failure)

  const sending: Sending = {
    at: deps.clock().toISOString(),
    definitions: await loadDefinitions(referral, items),
    answers: answersByForm(sectionsOf(items)),
    withoutSignOffReason: input.withoutSignOffReason,
  }
  const notReady = whyNotReady(referral, partnership, sending, londonClock(sending.at).date)
  if (notReady) return refused(deps, caller, opened.value, operation, notReady)
  const notTold = whyNotTold(referral.danger, sending, opened.value.contacts)
  if (notTold) return fail(notTold)
  const planned = planSending(opened.value, sending)
  const forms = formsFor[(referral.route as RouteChoice).destination]
  const raising = raiseIntelligence(deps, caller, opened.value, sending, { operation, forms, isRaised })
  const needed = [...(planned.writes ?? []), ...raising.writes]
  const room = roomFor([...needed, ...(planned.mails ?? []), ...raising.alsoInTrail])
  const marks = sentMatchWrites(deps, referral, childrenOf(referral)).slice(0, room)
  const change = {
    ...planned,
    writes: [...needed, ...marks],
    alsoInTrail: raising.alsoInTrail,
    operation,
  }
  const explain = explainReview(referral.series?.previous)
  const changed = await changeReferral(deps, caller, opened.value, change, explain)
  if (changed.ok) return sentAnswer(changed.value)
  // Pressed twice at once: the other press may have sent it.
  const now = await findItem<Referral>(deps, keys.referral(referral.reference))
  return now && isSent(now.data) ? sentAnswer(now.data) : changed
}

/**
 * A transaction takes a hundred writes: head, history and trail are three, and some hang on the head (`along-head.ts`).
 * The child's own marks come first.
 */
const roomFor = (needed: readonly unknown[]): number => Math.max(0, 90 - needed.length)

const isSent = (referral: Referral): boolean => (sentStates as readonly string[]).includes(referral.state)

const sentAnswer = ({ reference, sentAt, route }: Referral) =>
  ok({ reference, sentAt: sentAt as string, destination: (route as RouteChoice).destination })
