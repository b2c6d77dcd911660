import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { commit, hasVersion, type Write } from '#functions/platform/commit.ts'
import { intelligenceObject } from '#functions/platform/intelligence/open-item.ts'
import { disseminationItem, intelligenceItem } from '#functions/platform/intelligence/stored.ts'
import { mailItem, newMail } from '#functions/platform/mail.ts'
import { refOf } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import type { recipientOperations } from '#shared/api/recipients.ts'
import type { Failure } from '#shared/failure.ts'
import { planAnswer } from '#shared/intelligence/recipient-answer.ts'
import { ok } from '#shared/result.ts'
import { changedMeanwhile, closedNow, sameMoment } from './information-failures.ts'
import { findMyIntelligence, type OpenedInformation } from './open-my-intelligence.ts'
import { refuseItem } from './refuse-item.ts'

const operation = 'answerMyIntelligence'

/** How often it is tried when the item changes in between, as it does when another recipient says something. */
const TRIES = 4

/** Says what the post does with what it was given. What the source may know of it goes to the item, without who said it. */
export const answerMyIntelligence: UseCase<(typeof recipientOperations)['answerMyIntelligence']> = async (
  deps,
  caller,
  input,
) => {
  for (let attempt = 1; ; attempt++) {
    const opened = await findMyIntelligence(deps, caller, input, operation)
    if (!opened.ok) return opened
    const { person, item, told, closed } = opened.value
    const { reference } = item
    const refuse = (failure: Failure) => refuseItem(deps, caller, { person, reference }, operation, failure)
    if (closed) return refuse(closedNow(opened.value))
    if (told.version !== input.version) return refuse(changedMeanwhile)
    const at = deps.clock().toISOString()
    const planned = planAnswer(told, item, input, { by: refOf(person), at, id: deps.newId() })
    if (!planned.ok) return refuse(planned.failure)
    const { next, feedback } = planned.value
    const written = await commit(
      deps,
      [
        { put: disseminationItem(next), when: hasVersion(told.version) },
        ...(feedback
          ? [
              {
                put: intelligenceItem({ ...item, version: item.version + 1, feedback }),
                when: hasVersion(item.version),
              },
            ]
          : []),
        ...(next.misdirected && !told.misdirected ? [toDesk(opened.value, at)] : []),
      ],
      auditEntry(deps, caller, person, { operation, kind: 'change', object: intelligenceObject(reference) }),
    )
    if (written.ok) return ok({ version: next.version })
    if (attempt === TRIES) return refuse(sameMoment)
  }
}

/** Tells the desk that it went to a post that it is not for. */
function toDesk({ told, partnership }: OpenedInformation, at: string): Write {
  const { item: reference, id, partnership: code } = told
  const mail = newMail(
    { event: `${reference} ${id} not for them`, at },
    {
      kind: 'intelligence-not-for-us',
      reference,
      partnership: code,
      to: { contact: partnership.intelligence.desk },
      path: pages.delivery(reference, id),
    },
  )
  return { put: mailItem(mail) }
}
