import type { Failure } from '#shared/failure.ts'
import { refuseBecause } from './change-use-case.ts'
import type { OpenedReferral } from './open.ts'

/** Whoever has taken a referral works it; a manager may step in. */
export function refuseUnlessHolder({ person, referral }: OpenedReferral): { refuse: Failure } | undefined {
  const { owner, state } = referral
  if (owner?.id === person.id || person.roles.includes('mash-manager') || state !== 'in-triage')
    return undefined
  return refuseBecause(`${owner?.name} (${owner?.post}) has this referral. Ask them, or a MASH manager.`)
}
