import type { UseCase } from '#functions/platform/api-function.ts'
import { changeReferral } from '#functions/platform/change-referral.ts'
import { openReferral } from '#functions/platform/open.ts'
import type { assessmentOperations } from '#shared/api/assessments.ts'
import type { RouteChoice } from '#shared/referral/referral.ts'
import { ok } from '#shared/result.ts'
import { decideRoute } from '#shared/routing/route.ts'

const operation = 'chooseRoute'

/** Takes the two facts that decide the route, decides it, and keeps the reason in words with it. */
export const chooseRoute: UseCase<(typeof assessmentOperations)['chooseRoute']> = async (
  deps,
  caller,
  input,
) => {
  const opened = await openReferral(deps, caller, input.reference, { operation, action: 'assessment.write' })
  if (!opened.ok) return opened
  const { openToChildrensServices, exploitationRiskIdentified, addition } = input
  const decided = decideRoute(
    {
      openToChildrensServices,
      exploitationRiskIdentified,
      immediateDanger: opened.value.referral.danger.now,
    },
    opened.value.partnership.routes,
  )
  const route: RouteChoice = {
    openToChildrensServices,
    exploitationRiskIdentified,
    destination: decided.destination,
    team: decided.team,
    reason: decided.reason,
    addition,
  }
  const changed = await changeReferral(deps, caller, opened.value, {
    operation,
    transition: 'write',
    next: { route },
    history:
      opened.value.referral.route?.reason === decided.reason
        ? undefined
        : { kind: 'choose-route', text: decided.reason },
  })
  return changed.ok ? ok({ version: changed.value.version, route }) : changed
}
