import { formatDate } from '#shared/identifiers/date.ts'
import { formatDateTime } from '#shared/identifiers/date-time.ts'
import { owesWord } from '#shared/referral/acknowledged.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { findToOpen } from '#shared/referral/to-open.ts'

const by = (at: string | undefined): string => (at ? ` by ${formatDateTime(at)}` : '')

const toOpenWords = {
  decision: 'Open the decision: it says what you should do now.',
  answer: 'Open the answer: it says why the decision stands.',
} as const

function decidedWords(referral: Referral): string {
  const toOpen = findToOpen(referral)
  return toOpen
    ? toOpenWords[toOpen.what]
    : 'Do what the decision asks of you. If you do not agree with it, ask for it to be looked at again.'
}

/** What happens next, and by when, in a sentence for the sender. */
export function nextWords(referral: Referral): string {
  const { state, dueAt, acknowledgeBy, reconsideration, mase } = referral
  switch (state) {
    case 'new':
    case 'in-triage':
      return !owesWord(referral)
        ? `The MASH decides${by(dueAt)}. You then get an email.`
        : `The MASH tells you what happens next${by(acknowledgeBy)}, and decides${by(dueAt)}. You get an email each time.`
    case 'returned':
      return 'Answer the question. Until then the time for the decision stands still.'
    case 'decided':
      return decidedWords(referral)
    case 'reconsideration':
      return `Somebody who did not make the decision answers you${by(reconsideration?.dueAt)}. You then get an email.`
    case 'waiting-for-mase':
    case 'accepted-for-mase':
    case 'on-agenda':
      return 'The MASE coordinator goes on with it. You may be invited to present it at the meeting.'
    case 'under-mase':
      return `The MASE looks at it again${mase?.reviewOn ? ` from ${formatDate(mase.reviewOn)} on` : ''}. You then get an email.`
    case 'removed-from-mase':
      return 'Do the actions that your agency owns, and go on with your own work for the child.'
    default:
      return 'Nothing more happens.'
  }
}
