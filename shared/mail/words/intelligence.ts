import type { SomeMailWords } from './mail-words.ts'

/** Mails about intelligence: that there is some. What it is about, and who gave it, stands in none of them. */
export const intelligenceWords = {
  'intelligence-received': {
    heading: 'Intelligence has come',
    why: 'Somebody has given the hub something that others may need to know to keep children safe. Nobody is told of it before the intelligence desk has looked at it.',
    whatToDo: ['Read and grade it', 'Decide who needs to know'],
    link: 'Sign in to see what has come',
  },
  'intelligence-danger': {
    heading: 'Intelligence has come: a child is in danger now',
    why: 'Somebody has given the hub something that others may need to know. The record that it comes with says that a child is in danger now. Nobody is told of it before the intelligence desk has looked at it.',
    whatToDo: ['Read it now', 'Ring whoever must know at once, and record that you did'],
    link: 'Sign in to read it now',
  },
  'intelligence-shared': {
    heading: 'Information for you to read',
    why: 'The intelligence desk has information that your post needs to know to keep a child safe.',
    whatToDo: [
      'Read it today. Opening it records that you have been told',
      'Say that you have read it, and later what you did with it',
      'If it is not for your post, say so there and tell nobody else',
    ],
    link: 'Sign in to read it',
  },
  'intelligence-ring': {
    heading: 'Ring them: somebody was not reached',
    why: 'Information was released to a post, and the email came to nothing or nobody has opened it in time. Until somebody rings, they may not know.',
    whatToDo: ['See whom to ring, and why', 'Ring them today and record what came of it'],
    link: 'Sign in to see whom to ring',
  },
  'intelligence-recalled': {
    heading: 'Information was sent to you by mistake',
    why: 'The intelligence desk has withdrawn something that was sent to your post and is not meant for it. It no longer opens.',
    whatToDo: [
      'Do not use it, and do not pass it on',
      'Delete or destroy every copy, print and note of it',
      'Tell the intelligence desk who has seen it, also where nobody has',
    ],
    link: 'Sign in to see whom to tell',
  },
  'breach-opened': {
    heading: 'A breach was recorded: the 72 hours run',
    why: 'Intelligence went to somebody who should not have it, and was recalled. Within 72 hours it must be decided whether the Information Commissioner is told.',
    whatToDo: [
      'Read what happened, and whether it had been opened',
      'See that it is decided in time whether to report it, and whether people are told',
    ],
    link: 'Sign in to read the breach',
  },
  'breach-due': {
    heading: 'A breach is not decided: less than a day is left',
    why: 'Less than 24 hours are left to decide whether the Information Commissioner is told of a breach.',
    whatToDo: [
      'Decide today whether it is reported, and record why',
      'If it is reported, record the reference',
    ],
    link: 'Sign in to read the breach',
  },
  'breach-overdue': {
    heading: 'A breach is not decided: the 72 hours are over',
    why: 'Nobody has recorded whether the Information Commissioner was told of a breach, and the time for it is over.',
    whatToDo: [
      'Decide now. A late report says why it is late',
      'Record the decision and its reason, also where it is not reported',
    ],
    link: 'Sign in to read the breach',
  },
  'intelligence-to-release': {
    heading: 'A text waits for a second person',
    why: 'An officer has written a text from intelligence that may be released. Nobody is told of it before another officer has read and released it.',
    whatToDo: [
      'If you did not write it, read it beside what was given, and release it or give it back',
      'Look at whether anything in it could show who gave it',
    ],
    link: 'Sign in to read the text',
  },
  'intelligence-given-back': {
    heading: 'A text that you wrote was given back',
    why: 'Another officer has read the text that you wrote for release, and gave it back with a comment.',
    whatToDo: ['Read the comment', 'Write the text again, or say why it is not shared'],
    link: 'Sign in to read the comment',
  },
  'intelligence-not-for-us': {
    heading: 'A recipient says that information is not for them',
    why: 'A post that you gave information to says that it is not meant for it. It is closed to that post now.',
    whatToDo: ['Find out whether it went to the wrong post', 'If it did, recall it today'],
    link: 'Sign in to see which post it is',
  },
  'intelligence-alert': {
    heading: 'Something that you watch for has come up',
    why: 'An item of intelligence or a referral names something that you asked the hub to watch for, or something like it.',
    whatToDo: ['Look at where it came up, and whether it is the same', 'Say that you have seen it'],
    link: 'Sign in to see your watches',
  },
} as const satisfies SomeMailWords
