import { changeUseCase } from '#functions/platform/change-use-case.ts'
import type { assessmentOperations } from '#shared/api/assessments.ts'
import type { InputOf } from '#shared/api/operation.ts'

/** Changes the answer to whether the child is in danger now; both answers stay in the history. */
export const recordDanger = changeUseCase<InputOf<(typeof assessmentOperations)['recordDanger']>>(
  'recordDanger',
  'assessment.write',
  (_, { danger }) => ({
    transition: 'write',
    next: { danger },
    history: {
      kind: 'record-danger',
      text: danger.now === 'yes' ? 'The child is in danger now' : 'The child is not in danger now',
    },
  }),
)
