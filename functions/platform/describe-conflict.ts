import { formatDateTime } from '#shared/identifiers/date-time.ts'
import type { Person } from '#shared/people/person.ts'
import { may } from '#shared/permissions/may.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { referralForSender } from '#shared/referral/sender-view.ts'
import { stateNames } from '#shared/referral/states.ts'
import { actorOf, resourceOf } from './open.ts'

const seeAgain = 'Nothing of yours was saved over it. Look at the referral again before you go on.'

/**
 * Says who came first and what they did, to somebody whose change did not go through: of what a desk does with it no more
 * than its sender may know, unless the reader is of that desk.
 */
export const describeConflict = (current: Referral | undefined, reader?: Person): string =>
  describeToDesk(
    current && (isOfDesk(current, reader) ? current : referralForSender(current, reader?.id ?? '')),
  )

const isOfDesk = (referral: Referral, reader: Person | undefined): boolean =>
  reader !== undefined &&
  (['mash.read', 'mase.read'] as const).some((action) => may(actorOf(reader), action, resourceOf(referral)))

/** The same, to somebody of a desk. */
export const describeToDesk = (current: Referral | undefined): string =>
  `${current ? whatHappened(current) : 'This record is no longer there.'} ${seeAgain}`

function whatHappened({ asked, owner, decision, state, updatedAt, updatedBy }: Referral): string {
  const when = formatDateTime(updatedAt)
  // From which agency is not for everybody who may change the record.
  if (asked?.cameAt === updatedAt) return `Something new came in about this referral on ${when}.`
  if (state === 'in-triage' && owner?.id === updatedBy.id)
    return `${owner.name} (${owner.post}) has this referral, since ${when}.`
  const answer = decision?.agreement?.answer
  if (state === 'decided' && decision && answer)
    return `${answer.by.name} (${answer.by.post}) agreed to the decision of ${decision.by.name} (${decision.by.post}) on ${formatDateTime(answer.at)}.`
  if (state === 'decided' && decision)
    return `${decision.by.name} (${decision.by.post}) decided this referral on ${formatDateTime(decision.at)}.`
  const withWhom = owner && state === 'in-triage' ? `, with ${owner.name}` : ''
  return `${updatedBy.post ? `${updatedBy.name} (${updatedBy.post})` : updatedBy.name} changed this on ${when}. It is now: ${stateNames[state].toLowerCase()}${withWhom}.`
}
