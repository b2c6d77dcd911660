import { formatDate } from '#shared/identifiers/date.ts'
import type { Referral } from '#shared/referral/referral.ts'

/** Where a referral is that was sent, in a sentence for its sender. */
export function placeWords({ state, owner, mase, reconsideration }: Referral): string {
  switch (state) {
    case 'new':
      return 'It has reached the MASH and waits for a triage worker.'
    case 'in-triage':
      return `${owner ? `${owner.name} (${owner.post})` : 'A worker'} of the MASH is working on it.`
    case 'returned':
      return 'It is back with its sender, who has a question to answer. The time for the decision stands still.'
    case 'decided':
      return 'The MASH has decided.'
    case 'reconsideration':
      return `The decision is being looked at again by: ${reconsideration?.stepName ?? 'the MASH'}.`
    case 'waiting-for-mase':
      return 'It has reached the MASE coordinator, who reads it and says whether it is for the meeting.'
    case 'accepted-for-mase':
      return 'The MASE coordinator has accepted it for a coming meeting.'
    case 'on-agenda':
      return mase?.meeting
        ? `It is on the agenda of the MASE meeting of ${formatDate(mase.meeting)}.`
        : 'It is on the agenda of a MASE meeting.'
    case 'under-mase':
      return 'The MASE has discussed it and looks at it again.'
    case 'removed-from-mase':
      return 'The MASE has discussed it and looks at it no longer. Agencies go on with their own work.'
    case 'kept':
      return 'Your agency has finished this review and keeps it. It was not sent to any desk.'
    default:
      return 'It has not been sent.'
  }
}
