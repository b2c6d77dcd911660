import type { Activity, ActivityKind } from '#shared/queue/activity.ts'
import { ratingWords } from '../filters/filter-words.ts'

/** What happened, in words that go before "by" and a name. */
export const activityWords: Readonly<Record<ActivityKind, string>> = {
  arrived: 'Sent',
  'handed-back': 'Handed back by the MASE',
  taken: 'Taken',
  'handed-over': 'Given to somebody else',
  'put-back': 'Put back into the queue',
  rated: 'Rated',
  'asked-sender': 'Returned to its sender with a question',
  'sender-answered': 'Question answered',
  'asked-partners': 'Partners asked',
  'partner-answered': 'A partner has answered',
  'partner-added': 'A partner has added to its answer, or changed it',
  'partners-left': 'A partner is asked no longer',
  proposed: 'Decision put forward for agreement',
  'not-agreed': 'Decision not agreed to',
  decided: 'Decided',
  'agreed-after': 'Decision agreed to',
  'asked-again': 'Another look asked for',
  upheld: 'Decision looked at again: it stands',
  reopened: 'Opened again',
  'passed-on': 'Passed on to the MASE',
}

/** Which agencies were asked is not for everybody who sees the queue: what they do is told without a name. */
const ofPartners: readonly ActivityKind[] = ['partner-answered', 'partner-added']

/** Who did it, as it may be told. */
const doerOf = ({ kind, by }: Activity): Activity['by'] | undefined =>
  ofPartners.includes(kind) ? undefined : by

export const isDoneBy = (one: Activity, person: string): boolean => doerOf(one)?.id === person

/** "Rated: Red, Bryony Okafor". */
export const happenedWords = (one: Activity): string =>
  [doneWords(one.kind, one.owner?.name, one.rating), doerOf(one)?.name].filter(Boolean).join(', ')

function doneWords(kind: ActivityKind, owner: string | undefined, rating: Activity['rating']): string {
  if (kind === 'rated' && rating) return `${activityWords[kind]} ${ratingWords(rating).toLowerCase()}`
  if (kind === 'handed-over' && owner) return `Given to ${owner}`
  return activityWords[kind]
}
