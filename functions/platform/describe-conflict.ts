import { formatDateTime } from '#shared/identifiers/date-time.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { stateNames } from '#shared/referral/states.ts'

/** Says who came first and what they did, to somebody whose change did not go through. */
export function describeConflict(current: Referral | undefined): string {
  const seeAgain = 'Nothing of yours was saved over it. Look at the referral again before you go on.'
  if (!current) return `This record is no longer there. ${seeAgain}`
  const { owner, decision, state } = current
  if (state === 'in-triage' && owner)
    return `${owner.name} (${owner.post}) has this referral, since ${formatDateTime(current.updatedAt)}. ${seeAgain}`
  if (state === 'decided' && decision)
    return `${decision.by.name} (${decision.by.post}) decided this referral on ${formatDateTime(decision.at)}. ${seeAgain}`
  return `This changed on ${formatDateTime(current.updatedAt)} and is now: ${stateNames[state].toLowerCase()}. ${seeAgain}`
}
