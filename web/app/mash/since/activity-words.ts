import type { ActivityKind } from '#shared/queue/activity.ts'

/** What happened, in words that go before "by" and a name. */
export const activityWords: Readonly<Record<ActivityKind, string>> = {
  arrived: 'Sent',
  'handed-back': 'Handed back by the MASE',
  taken: 'Taken',
  'handed-over': 'Given to somebody else',
  'put-back': 'Put back into the queue',
  rated: 'Rated',
  'asked-sender': 'Returned to its sender with a question',
  'sender-answered': 'Question answered by its sender',
  'asked-partners': 'Partners asked',
  'partner-answered': 'Answer of a partner, or no longer waited for',
  proposed: 'Decision put forward for agreement',
  'not-agreed': 'Decision not agreed to',
  decided: 'Decided',
  'agreed-after': 'Decision looked at by a manager, who agrees',
  'asked-again': 'Another look asked for by its sender',
  upheld: 'Decision looked at again, and it stands',
  reopened: 'Opened again',
  'passed-on': 'Passed on to the MASE',
}

/** What belongs together for somebody who comes back, the most needed first. */
export const activityGroups: readonly { readonly title: string; readonly kinds: readonly ActivityKind[] }[] =
  [
    { title: 'Came in', kinds: ['arrived', 'handed-back'] },
    { title: 'Opened again, or asked to be', kinds: ['reopened', 'asked-again', 'not-agreed'] },
    { title: 'Answered', kinds: ['sender-answered', 'partner-answered'] },
    { title: 'Put forward for agreement', kinds: ['proposed'] },
    { title: 'Decided', kinds: ['decided', 'agreed-after', 'upheld', 'passed-on'] },
    {
      title: 'Worked on',
      kinds: ['taken', 'handed-over', 'put-back', 'rated', 'asked-sender', 'asked-partners'],
    },
  ]
