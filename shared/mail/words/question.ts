import type { SomeMailWords } from './mail-words.ts'

/** Mails about a question to the sender of a referral. */
export const questionWords = {
  question: {
    heading: 'There is a question about your referral',
    why: 'Your referral was returned to you because something is needed from you. Its time limit is paused until you answer.',
    whatToDo: [
      'Answer the question today',
      'If you cannot answer it, say so, and the referral will go on without it',
    ],
    link: 'Sign in to answer the question',
  },
  'question-answered': {
    heading: 'A question about a referral has been answered',
    why: 'The sender has answered the question that a referral was returned with. Its time limit is running again.',
    whatToDo: ['Read the answer and go on with the referral'],
    link: 'Sign in to read the answer',
  },
} as const satisfies SomeMailWords
