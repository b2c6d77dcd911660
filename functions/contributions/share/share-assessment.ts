import type { UseCase } from '#functions/platform/api-function.ts'
import { changeReferral, refuseStale } from '#functions/platform/change-referral.ts'
import { refused } from '#functions/platform/change-use-case.ts'
import { keys } from '#functions/platform/keys.ts'
import { openReferral, refOf } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import { sharedItem } from '#functions/platform/shared-item.ts'
import type { contributionOperations } from '#shared/api/contributions.ts'
import type { Person } from '#shared/people/person.ts'
import { scopesFor } from '#shared/permissions/may.ts'
import { fail, ok } from '#shared/result.ts'

type Operations = typeof contributionOperations

const notHere = {
  kind: 'invalid',
  errors: [{ field: 'person', message: 'Select somebody of your agency who can write assessments' }],
} as const

/** Lets a colleague of the same agency write on an assessment. Sending it stays with its author. */
export const shareAssessment: UseCase<Operations['shareAssessment']> = async (deps, caller, input) => {
  const operation = 'shareAssessment'
  const opened = await openReferral(
    deps,
    caller,
    input.reference,
    { operation, action: 'assessment.share' },
    () => [keys.person(input.person)],
  )
  if (!opened.ok) return opened
  const { referral, others, person: author } = opened.value
  const stale = refuseStale(referral, input.version)
  if (stale) return refused(deps, caller, opened.value, operation, stale.failure)
  const colleague = others[0]?.data as Person | undefined
  const fits =
    colleague?.active &&
    colleague.id !== author.id &&
    colleague.partnership === referral.partnership &&
    colleague.agency.id === referral.agency.id &&
    scopesFor(colleague, 'assessment.write').length > 0
  if (!fits) return refused(deps, caller, opened.value, operation, notHere)
  const writers = referral.writers ?? []
  if (writers.some(({ id }) => id === colleague.id)) return ok({ version: referral.version })
  const changed = await changeReferral(deps, caller, opened.value, {
    operation,
    transition: 'write',
    next: { writers: [...writers, refOf(colleague)] },
    history: { kind: 'share', text: `${colleague.name}, ${colleague.post}` },
    mails: [{ kind: 'shared', to: { person: colleague.id }, path: pages.assessment(referral.reference) }],
    writes: [{ put: sharedItem(referral, colleague.id, deps.clock().toISOString()) }],
  })
  return changed.ok ? ok({ version: changed.value.version }) : fail(changed.failure)
}

/** Shares it with a colleague no longer. It works from their next request on. */
export const stopSharing: UseCase<Operations['stopSharing']> = async (deps, caller, input) => {
  const operation = 'stopSharing'
  const opened = await openReferral(deps, caller, input.reference, { operation, action: 'assessment.share' })
  if (!opened.ok) return opened
  const { referral } = opened.value
  const stale = refuseStale(referral, input.version)
  if (stale) return refused(deps, caller, opened.value, operation, stale.failure)
  const writer = referral.writers?.find(({ id }) => id === input.person)
  if (!writer) return fail({ kind: 'not-found' })
  const changed = await changeReferral(deps, caller, opened.value, {
    operation,
    next: { writers: referral.writers?.filter(({ id }) => id !== writer.id) },
    history: { kind: 'stop-sharing', text: `${writer.name}, ${writer.post}` },
    writes: [{ remove: keys.shared(referral.reference, writer.id) }],
  })
  return changed.ok ? ok({ version: changed.value.version }) : fail(changed.failure)
}
