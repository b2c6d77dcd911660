import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { changeReferral } from '#functions/platform/change-referral.ts'
import { refused } from '#functions/platform/change-use-case.ts'
import { decisionDue, endPause } from '#functions/platform/clocks.ts'
import { keys } from '#functions/platform/keys.ts'
import { openReferral, referralObject, refOf } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import { historyWrite } from '#functions/platform/referral-items.ts'
import type { shareOperations } from '#shared/api/shares.ts'
import type { Failure } from '#shared/failure.ts'
import { checkReference, partnershipOf } from '#shared/identifiers/reference.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Person } from '#shared/people/person.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { ok } from '#shared/result.ts'
import type { Share } from '#shared/sharing/share.ts'

const operation = 'answerTransferQuestion'

/**
 * Answers what another partnership asks of a referral that was passed on to it. The answer goes into the record there,
 * whose clock goes on; nothing of that record is shown to whoever answers.
 */
export const answerTransferQuestion: UseCase<(typeof shareOperations)['answerTransferQuestion']> = async (
  deps,
  caller,
  { reference, share: id, received, answer },
) => {
  const there = checkReference(received)
  const thereReference = there.ok ? there.value : reference
  const opened = await openReferral(deps, caller, reference, { operation, action: 'mash.triage' }, (own) => [
    keys.share(own, id),
    keys.referral(thereReference),
    keys.partnership(partnershipOf(thereReference)),
  ])
  if (!opened.ok) return opened
  const refuse = (failure: Failure) => refused(deps, caller, opened.value, operation, failure)
  const { person, referral, others } = opened.value
  const share = others[0]?.data as Share | undefined
  const theirs = others[1]?.data as Referral | undefined
  const partnership = others[2]?.data as Partnership
  if (!share) return refuse({ kind: 'not-found' })
  if (share.to.kind !== 'front-door')
    return refuse({
      kind: 'conflict',
      detail: 'This was not passed to another partnership: nothing is asked.',
    })
  // Only what this share has become, and by the share's own word.
  if (share.to.reference !== thereReference || !theirs) return refuse({ kind: 'not-found' })
  if (theirs.cameFrom?.share !== id) return refuse({ kind: 'not-found' })
  if (theirs.state !== 'returned')
    return refuse({
      kind: 'conflict',
      detail: 'There is no open question any more. Somebody has answered it.',
    })

  const at = deps.clock().toISOString()
  const pauses = endPause(theirs.pauses, at)
  const frontDoor: Person = {
    ...person,
    id: theirs.author.id,
    partnership: partnership.code,
    agency: theirs.agency,
  }
  const changed = await changeReferral(
    deps,
    caller,
    { person: frontDoor, referral: theirs, partnership },
    {
      operation,
      transition: 'answer-question',
      next: {
        question: theirs.question && { ...theirs.question, answer, answeredAt: at },
        pauses,
        dueAt: decisionDue(partnership, { ...theirs, pauses }),
      },
      history: { kind: 'answer-question', text: answer },
      mails: theirs.owner
        ? [{ kind: 'question-answered', to: { person: theirs.owner.id }, path: pages.mash(thereReference) }]
        : [],
      writes: [
        historyWrite(referral.reference, {
          id: deps.newId(),
          kind: 'transfer-answered',
          at,
          by: refOf(person),
          text: answer,
        }),
      ],
      alsoInTrail: [
        auditEntry(deps, caller, person, {
          operation,
          kind: 'change',
          object: referralObject(referral.reference),
        }),
      ],
    },
  )
  // What stands in the way there is not for this side to read.
  return changed.ok
    ? ok({})
    : refuse({ kind: 'conflict', detail: 'There is no open question any more. Somebody has answered it.' })
}
