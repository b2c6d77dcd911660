import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { type Change, changeReferral, refuseStale } from '#functions/platform/change-referral.ts'
import { refused } from '#functions/platform/change-use-case.ts'
import { loadDefinitions } from '#functions/platform/definitions.ts'
import { findRaised } from '#functions/platform/intelligence/raised-already.ts'
import { keys } from '#functions/platform/keys.ts'
import { type OpenedWhole, openWholeReferral, referralObject } from '#functions/platform/open.ts'
import { findItem } from '#functions/platform/read.ts'
import { sectionsOf } from '#functions/platform/referral-parts.ts'
import { stopWaitingForSignOff, waitForSignOff } from '#functions/platform/sign-off-item.ts'
import { stopWaitingForWriting } from '#functions/platform/written-item.ts'
import type { sendingOperations } from '#shared/api/sending.ts'
import { checkReference } from '#shared/identifiers/reference.ts'
import { answersByForm } from '#shared/referral/readiness.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { fail, ok } from '#shared/result.ts'
import { whyNotTold } from './check-recipients.ts'
import { documentWrites } from './document-writes.ts'
import { evaluationWrite } from './evaluation-write.ts'
import { askLeads, signOffOnSending } from './plan-sending.ts'
import { raiseIntelligence } from './raise-intelligence.ts'
import { explainReview, reviewWrites } from './review-writes.ts'
import type { Sending } from './sending.ts'
import { whyNotKept } from './why-not-kept.ts'

const operation = 'keepReview'

/**
 * Finishes a review that need not go to a desk: its assessment is frozen as one that is sent is, whoever needs to know
 * is told, and it is reviewed in its turn. Kept a second time by its author, it answers as the first time.
 */
export const keepReview: UseCase<(typeof sendingOperations)['keepReview']> = async (deps, caller, input) => {
  const checked = checkReference(input.reference)
  if (!checked.ok) return fail({ kind: 'not-found' })
  const [opened, isRaised] = await Promise.all([
    openWholeReferral(deps, caller, checked.value, { operation, action: 'assessment.send' }),
    findRaised(deps, checked.value),
  ])
  if (!opened.ok) return opened
  const { person, referral, partnership, items, contacts } = opened.value
  if (referral.state === 'kept') {
    const object = referralObject(referral.reference)
    await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object }))
    return keptAnswer(referral)
  }
  const stale = refuseStale(referral, input.version)
  if (stale) return refused(deps, caller, opened.value, operation, stale.failure)
  const sending: Sending = {
    at: deps.clock().toISOString(),
    definitions: await loadDefinitions(referral, items),
    answers: answersByForm(sectionsOf(items)),
  }
  const objection = whyNotKept(referral, partnership, sending)
  if (objection) return refused(deps, caller, opened.value, operation, objection)
  const notTold = whyNotTold(referral.danger, sending, contacts)
  if (notTold) return fail(notTold)
  const planned = planKeeping(opened.value, sending)
  const forms = ['assessment'] as const
  const raising = raiseIntelligence(deps, caller, opened.value, sending, { operation, forms, isRaised })
  const writes = [...(planned.writes ?? []), ...raising.writes]
  const change = { ...planned, writes, alsoInTrail: raising.alsoInTrail, operation }
  const explain = explainReview(referral.series?.previous)
  const changed = await changeReferral(deps, caller, opened.value, change, explain)
  if (changed.ok) return keptAnswer(changed.value)
  // Pressed twice at once: the other press may have kept it.
  const now = await findItem<Referral>(deps, keys.referral(referral.reference))
  return now?.data.state === 'kept' ? keptAnswer(now.data) : changed
}

const keptAnswer = ({ reference, sentAt }: Referral) => ok({ reference, keptAt: sentAt as string })

function planKeeping(opened: OpenedWhole, sending: Sending): Omit<Change, 'operation'> {
  const { referral, partnership } = opened
  const { at } = sending
  const signOff = signOffOnSending(referral, partnership, sending)
  const owed = signOff.status === 'sent-without'
  return {
    transition: 'keep',
    next: { signOff, sentAt: at },
    history: { kind: 'keep' },
    mails: owed ? [askLeads(referral)] : [],
    writes: [
      ...documentWrites(opened, sending, ['assessment']),
      ...evaluationWrite(opened, sending),
      ...reviewWrites(opened, sending),
      owed ? waitForSignOff(referral, signOff.dueAt as string) : stopWaitingForSignOff(referral.reference),
      ...(referral.call ? [stopWaitingForWriting(referral.reference)] : []),
    ],
  }
}
