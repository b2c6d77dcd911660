import type { SomeMailWords } from './mail-words.ts'

/** Mails about what the MASH passes on. */
export const shareWords = {
  'passed-on': {
    heading: 'Your referral has been passed on',
    why: 'The MASH has passed something of your referral on to those who can help. You do not need to send anything again.',
    whatToDo: [
      'See to whom it was passed on',
      'Tell the MASH of anything new that you learn about the child',
    ],
    link: 'Sign in to see where it is',
  },
  'share-received': {
    heading: 'The MASH has passed something on to you',
    why: 'The MASH has passed on to your post what it needs to know of a child, so that you can help.',
    whatToDo: [
      'Read it today. Opening it records that you have been told',
      'Say whether you take it on. If you cannot, say why, so that somebody else can',
    ],
    link: 'Sign in to read it',
  },
  'share-unopened': {
    heading: 'Something passed on to you has not been opened',
    why: 'The MASH passed something on to your post. Nobody there has opened it yet, and a child may wait for it.',
    whatToDo: ['Read it now', 'Say whether you take it on'],
    link: 'Sign in to read it',
  },
  'share-unopened-mash': {
    heading: 'Ring them: what you passed on has not been opened',
    why: 'What you passed on has not been opened, although its recipient was reminded several times. Until somebody opens it, nobody has been told.',
    whatToDo: ['Ring the recipient today', 'If they cannot help, pass it on to somebody else'],
    link: 'Sign in to see whom to ring',
  },
  'share-answered': {
    heading: 'There is an answer to what you passed on',
    why: 'Whoever you passed something on to has said whether they take it on.',
    whatToDo: ['Read the answer', 'If they do not take it on, decide who else can help'],
    link: 'Sign in to read the answer',
  },
  'transfer-news': {
    heading: 'News of a referral that you transferred',
    why: 'The front door of another partnership has decided a referral that you passed on, or has a question about it.',
    whatToDo: [
      'Read what it says',
      'If there is a question, answer it today: the time limit there stands still until then',
    ],
    link: 'Sign in to read it',
  },
} as const satisfies SomeMailWords
