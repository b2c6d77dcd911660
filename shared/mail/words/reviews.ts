import type { SomeMailWords } from './mail-words.ts'

/** Mails about reviews of an assessment. */
export const reviewWords = {
  'review-due': {
    heading: 'A review is due',
    why: 'An assessment that you wrote is to be reviewed. What was true then may not be true now.',
    whatToDo: [
      'Start the review: it begins with what the last version says',
      'Speak with the child and those who know the child, and change what has changed',
      'If no review is needed any more, say why',
    ],
    link: 'Sign in to start the review',
  },
  'review-overdue': {
    heading: 'A review is overdue',
    why: 'An assessment of a child by your agency should have been reviewed by now. Nobody has finished the review.',
    whatToDo: [
      'Start the review, or go on with it. A safeguarding lead may do so for a colleague who has left',
      'If no review is needed any more, say why',
    ],
    link: 'Sign in to see the review',
  },
} as const satisfies SomeMailWords
