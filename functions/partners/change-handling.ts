import type { UseCase } from '#functions/platform/api-function.ts'
import type { partnerOperations } from '#shared/api/partners.ts'
import { handlings } from '#shared/partners/answer.ts'
import { MOST_HANDLINGS } from '#shared/partners/limits.ts'
import { fail, ok } from '#shared/result.ts'
import { writeAnswer } from './write-answer.ts'

/** Changes to whom the answer may be passed on. What leave was given before ends with it. */
export const changeHandling: UseCase<(typeof partnerOperations)['changeHandling']> = (
  deps,
  caller,
  { reference, information, version, handling, condition },
) =>
  writeAnswer(deps, caller, { reference, information, version }, 'changeHandling', ({ request }, at) => {
    const { state, post, organisation, handlings: times = 0 } = request
    if (state !== 'answered' && state !== 'nothing-known')
      return fail({ kind: 'conflict', detail: 'Answer first, then say to whom it may be passed on.' })
    // To take back what was allowed stays open: who may not pass it on today must not have to wait for a telephone.
    const narrows = handling === 'mash-only' && request.handling !== handling
    if (times >= MOST_HANDLINGS && !narrows)
      return fail({
        kind: 'conflict',
        detail: `This has been changed ${MOST_HANDLINGS} times. Ring the MASH to change it again.`,
      })
    if (handling === 'ask-first' && !condition)
      return fail({
        kind: 'invalid',
        errors: [{ field: 'condition', message: 'Say whom to ask, and what you would want to know first' }],
      })
    return ok({
      next: { handling, condition: condition || undefined, handlingAt: at, handlings: times + 1 },
      history: { kind: 'information-handling', text: `${post}, ${organisation}: ${handlings[handling]}` },
      mails: [],
    })
  })
