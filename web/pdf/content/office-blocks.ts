import type { Decision } from '#shared/decision/decision.ts'
import { outcomeWords } from '#shared/decision/words.ts'
import { formatDate } from '#shared/identifiers/date.ts'
import { formatDateTime } from '#shared/identifiers/date-time.ts'
import { ratings } from '#shared/referral/ratings.ts'
import type { MaseProgress, Question, RatingGiven, Referral } from '#shared/referral/referral.ts'
import type { Block, Fact } from './blocks.ts'
import { doneBy, named, said } from './record-blocks.ts'

/**
 * What became of it at the desk: the paper form's part for office use. It says what its reader may see: the API leaves
 * out what they may not. Nothing before it is sent.
 */
export function officeBlocks(referral: Referral): Block[] {
  const { sentAt, acknowledgeBy, dueAt, owner, rating, question, decision, mase } = referral
  if (!sentAt) return []
  return [
    { kind: 'heading', level: 2, text: 'Office use' },
    {
      kind: 'facts',
      facts: [
        ...said('Received', formatDateTime(sentAt)),
        { label: 'With', answer: { as: 'text', text: owner ? named(owner) : 'Nobody yet' } },
        ...said('Say what happens next by', acknowledgeBy && formatDateTime(acknowledgeBy)),
        ...said('Decide by', dueAt && formatDateTime(dueAt)),
        ...ratingFacts(rating),
        ...questionFacts(question),
        ...decisionFacts(decision),
        ...maseFacts(mase),
      ],
    },
  ]
}

function ratingFacts(rating: RatingGiven | undefined): Fact[] {
  if (!rating) return said('Rating', 'Nobody has rated it yet')
  const { level, reason, by, at } = rating
  return [
    ...said('Rating', ratings[level]),
    ...said('Why this rating', reason),
    ...said('Rated by', by ? doneBy(by, at) : `The rule for danger, ${formatDateTime(at)}`),
  ]
}

function questionFacts(question: Question | undefined): Fact[] {
  if (!question) return []
  const { text, by, at, answer, answeredAt } = question
  return [
    ...said('Question to the sender', text),
    ...said('Asked by', doneBy(by, at)),
    ...said('The sender’s answer', answer ?? 'The sender has not answered yet.'),
    ...said('Answered', answeredAt && formatDateTime(answeredAt)),
  ]
}

function decisionFacts(decision: Decision | undefined): Fact[] {
  if (!decision) return said('Decision', 'Not yet made')
  const { reasons, senderShould, by, at, openedAt } = decision
  // Its author gets the words of a decision by opening it, so that the desk knows that it was read.
  if (reasons === '')
    return said(
      'Decision',
      `Made on ${formatDateTime(at)}. Open the outcome in the hub to read it: the MASH can then see that you have.`,
    )
  return [
    ...said('Decision', outcomeWords(decision)),
    ...said('Reasons', reasons),
    ...said('What the sender should do now', senderShould),
    ...said('Decided by', named(by)),
    ...said('Feedback sent', formatDateTime(at)),
    ...said('Feedback opened', openedAt ? formatDateTime(openedAt) : 'Not yet'),
  ]
}

function maseFacts(mase: MaseProgress | undefined): Fact[] {
  if (!mase) return []
  const { from, reason, at, acceptedBy, meeting, handedBack } = mase
  return [
    ...said('With the MASE since', formatDateTime(at)),
    ...said(from === 'mash' ? 'The MASH’s reason' : 'Why the MASE', reason),
    ...said('Accepted by', acceptedBy && named(acceptedBy)),
    ...said('On the agenda of', meeting && formatDate(meeting)),
    ...said('Handed back by the MASE', handedBack?.reason),
    ...said('Handed back by', handedBack && doneBy(handedBack.by, handedBack.at)),
  ]
}
