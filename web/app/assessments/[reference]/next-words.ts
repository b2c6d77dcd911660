import { formatDateTime } from '#shared/identifiers/date-time.ts'
import type { Referral } from '#shared/referral/referral.ts'

const by = (at: string | undefined): string => (at ? ` by ${formatDateTime(at)}` : '')

/** What happens next, and by when, in a sentence for the sender. */
export function nextWords({
  state,
  dueAt,
  acknowledged,
  acknowledgeBy,
  decision,
  reconsideration,
}: Referral): string {
  switch (state) {
    case 'new':
    case 'in-triage':
      return acknowledged
        ? `The MASH decides${by(dueAt)}. You then get an email.`
        : `The MASH tells you what happens next${by(acknowledgeBy)}, and decides${by(dueAt)}. You get an email each time.`
    case 'returned':
      return 'Answer the question. Until then the time for the decision stands still.'
    case 'decided':
      return decision?.openedAt
        ? 'Do what the decision asks of you. If you do not agree with it, ask for it to be looked at again.'
        : 'Open the decision: it says what you should do now.'
    case 'reconsideration':
      return `Somebody who did not make the decision answers you${by(reconsideration?.dueAt)}. You then get an email.`
    case 'waiting-for-mase':
    case 'accepted-for-mase':
    case 'on-agenda':
      return 'The MASE coordinator goes on with it. You may be invited to present it at the meeting.'
    default:
      return 'Nothing more happens.'
  }
}
