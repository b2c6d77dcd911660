import type { UseCase } from '#functions/platform/api-function.ts'
import { changeReferral } from '#functions/platform/change-referral.ts'
import { loadDefinition } from '#functions/platform/definitions.ts'
import { type Key, keys, SECTIONS } from '#functions/platform/keys.ts'
import { openReferral } from '#functions/platform/open.ts'
import { queryAll } from '#functions/platform/read.ts'
import { sectionsOf } from '#functions/platform/referral-parts.ts'
import type { sendingOperations } from '#shared/api/sending.ts'
import { checkReference } from '#shared/identifiers/reference.ts'
import { answersByForm } from '#shared/referral/readiness.ts'
import { fail, ok } from '#shared/result.ts'
import { findAnswerFacts } from '#shared/routing/answer-facts.ts'
import { routeChoiceFor } from '#shared/routing/route.ts'

const operation = 'chooseRoute'

/**
 * Takes the two facts that decide the route, decides it, and keeps the reason in words with it. A partnership's own routes
 * may look at the practitioner's opinion and the area as well: these are read from the assessment as it is saved.
 */
export const chooseRoute: UseCase<(typeof sendingOperations)['chooseRoute']> = async (
  deps,
  caller,
  input,
) => {
  const checked = checkReference(input.reference)
  if (!checked.ok) return fail({ kind: 'not-found' })
  const carried = (reference: string): Key[] => [keys.carriedTool(reference)]
  const purpose = { operation, action: 'assessment.write' } as const
  const [opened, items] = await Promise.all([
    openReferral(deps, caller, checked.value, purpose, carried),
    queryAll(deps, keys.referral(checked.value).pk, SECTIONS),
  ])
  if (!opened.ok) return opened
  const { referral, partnership, others } = opened.value
  const definition = await loadDefinition(referral, 'assessment', others[0])
  const { assessment } = answersByForm(sectionsOf(items))
  const { openToChildrensServices, exploitationRiskIdentified, addition } = input
  const route = routeChoiceFor(
    {
      openToChildrensServices,
      exploitationRiskIdentified,
      ...findAnswerFacts(definition, assessment, referral.danger),
    },
    partnership.routes,
    addition,
  )
  const changed = await changeReferral(deps, caller, opened.value, {
    operation,
    transition: 'write',
    next: { route },
    history:
      referral.route?.reason === route.reason ? undefined : { kind: 'choose-route', text: route.reason },
  })
  return changed.ok ? ok({ version: changed.value.version, route }) : changed
}
