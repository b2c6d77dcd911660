import type { UseCase } from '#functions/platform/api-function.ts'
import type { partnerOperations } from '#shared/api/partners.ts'
import { fail } from '#shared/result.ts'
import { planAnswer } from './plan-answer.ts'
import { writeAnswer } from './write-answer.ts'

/** Tells what is known. Answered again, it is a new version beside the earlier ones. */
export const answerInformation: UseCase<(typeof partnerOperations)['answerInformation']> = (
  deps,
  caller,
  input,
) =>
  writeAnswer(deps, caller, input, 'answerInformation', (opened, at) =>
    input.handling === 'ask-first' && !input.condition
      ? fail({
          kind: 'invalid',
          errors: [{ field: 'condition', message: 'Say whom to ask, and what you would want to know first' }],
        })
      : planAnswer(opened, input, at),
  )
