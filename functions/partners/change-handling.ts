import type { UseCase } from '#functions/platform/api-function.ts'
import type { partnerOperations } from '#shared/api/partners.ts'
import { handlings } from '#shared/partners/answer.ts'
import { fail, ok } from '#shared/result.ts'
import { writeAnswer } from './write-answer.ts'

/** Changes to whom the answer may be passed on. What leave was given before ends with it. */
export const changeHandling: UseCase<(typeof partnerOperations)['changeHandling']> = (
  deps,
  caller,
  { reference, information, version, handling, condition },
) =>
  writeAnswer(
    deps,
    caller,
    { reference, information, version },
    'changeHandling',
    ({ request: { state, post, organisation } }, at) => {
      if (state !== 'answered' && state !== 'nothing-known')
        return fail({ kind: 'conflict', detail: 'Answer first, then say to whom it may be passed on.' })
      if (handling === 'ask-first' && !condition)
        return fail({
          kind: 'invalid',
          errors: [{ field: 'condition', message: 'Say whom to ask, and what you would want to know first' }],
        })
      return ok({
        next: { handling, condition: condition || undefined, handlingAt: at },
        history: { kind: 'information-handling', text: `${post}, ${organisation}: ${handlings[handling]}` },
        mails: [],
      })
    },
  )
