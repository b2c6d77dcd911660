import type { UseCase } from '#functions/platform/api-function.ts'
import type { partnerOperations } from '#shared/api/partners.ts'
import { fail } from '#shared/result.ts'
import { planAnswer } from './plan-answer.ts'
import { writeAnswer } from './write-answer.ts'

/**
 * Says in one step that nothing is known about anybody named. That an agency does not know a child is information too: it
 * stays with the MASH until the agency says otherwise.
 */
export const sayNothingKnown: UseCase<(typeof partnerOperations)['sayNothingKnown']> = (
  deps,
  caller,
  { reference, information, version, checkedBy, systems },
) =>
  writeAnswer(deps, caller, { reference, information, version }, 'sayNothingKnown', (opened, at) =>
    opened.request.state === 'answered'
      ? fail({
          kind: 'conflict',
          detail: 'Your agency has told something about them already. Correct that answer instead.',
        })
      : planAnswer(opened, { known: [], handling: 'mash-only', checkedBy, systems }, at),
  )
