import type { UseCase } from '#functions/platform/api-function.ts'
import { pages } from '#functions/platform/pages.ts'
import type { partnerOperations } from '#shared/api/partners.ts'
import type { Leave } from '#shared/partners/request.ts'
import { fail, ok } from '#shared/result.ts'
import { answererOf } from './answerer.ts'
import { writeAnswer } from './write-answer.ts'

/** Gives leave to pass an answer on, if need be under a condition, or refuses it with a reason. */
export const answerLeave: UseCase<(typeof partnerOperations)['answerLeave']> = (
  deps,
  caller,
  { reference, information, version, leave: id, agrees, words },
) =>
  writeAnswer(deps, caller, { reference, information, version }, 'answerLeave', ({ person, request }, at) => {
    const asked = request.leaves.find((leave) => leave.id === id)
    if (!asked) return fail({ kind: 'not-found' })
    if (asked.state !== 'asked')
      return fail({
        kind: 'conflict',
        detail: `${asked.by?.name} (${asked.by?.post}) has answered this. Change to whom your answer may be passed on if it must be otherwise.`,
      })
    if (agrees === 'no' && !words)
      return fail({
        kind: 'invalid',
        errors: [{ field: 'words', message: 'Say why you do not agree' }],
      })
    const answered: Leave = {
      ...asked,
      state: agrees === 'yes' ? 'agreed' : 'refused',
      words: words || undefined,
      by: answererOf(person),
      at,
    }
    return ok({
      next: { leaves: request.leaves.map((leave) => (leave.id === id ? answered : leave)) },
      history: {
        kind: agrees === 'yes' ? 'information-leave-agreed' : 'information-leave-refused',
        text: `${request.post}, ${request.organisation}. To: ${asked.toWhom}.${words ? ` ${words}` : ''}`,
      },
      mails: [
        {
          kind: 'information-leave-answered',
          to: { person: asked.askedBy.id },
          path: pages.information(request.reference, request.id),
        },
      ],
    })
  })
