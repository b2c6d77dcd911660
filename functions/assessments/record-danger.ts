import type { UseCase } from '#functions/platform/api-function.ts'
import { changeReferral } from '#functions/platform/change-referral.ts'
import { openReferral } from '#functions/platform/open.ts'
import type { assessmentOperations } from '#shared/api/assessments.ts'
import { ok } from '#shared/result.ts'

const operation = 'recordDanger'

/** Changes the answer to whether the child is in danger now; both answers stay in the history. */
export const recordDanger: UseCase<(typeof assessmentOperations)['recordDanger']> = async (
  deps,
  caller,
  input,
) => {
  const opened = await openReferral(deps, caller, input.reference, { operation, action: 'assessment.write' })
  if (!opened.ok) return opened
  const changed = await changeReferral(deps, caller, opened.value, {
    operation,
    transition: 'write',
    next: { danger: input.danger },
    history: {
      kind: 'record-danger',
      text: input.danger.now === 'yes' ? 'The child is in danger now' : 'The child is not in danger now',
    },
  })
  return changed.ok ? ok({ version: changed.value.version }) : changed
}
