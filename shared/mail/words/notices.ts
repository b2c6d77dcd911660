import type { SomeMailWords } from './mail-words.ts'

/** Mails about what a post needs to know. */
export const noticeWords = {
  'need-to-know': {
    heading: 'There is information that you need to know',
    why: 'Somebody who assessed a child has named your post as one that needs to know a piece of information to keep children safe.',
    whatToDo: [
      'Read it today. Opening it records that you have been told',
      'Use and share it only as it says there',
    ],
    link: 'Sign in to read the information',
  },
} as const satisfies SomeMailWords
