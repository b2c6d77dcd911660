import type { SomeMailWords } from './mail-words.ts'

/** Mails about writing an assessment together. */
export const contributionWords = {
  shared: {
    heading: 'A colleague shares an assessment with you',
    why: 'A colleague in your agency is assessing a child and lets you write on it with them.',
    whatToDo: ['Look at what is left to fill in', 'Add what you know; both of you can write at once'],
    link: 'Sign in to go on with it',
  },
  'contribution-asked': {
    heading: 'You are asked to add to an assessment',
    why: 'Somebody who is assessing a child thinks that your agency knows something that matters, and asks you to add your part.',
    whatToDo: [
      'Read what is asked, and of whom',
      'Add what you know, or say that you cannot',
      'If a child is in danger now, call 999 first',
    ],
    link: 'Sign in to see what is asked',
  },
  'contribution-given': {
    heading: 'Your assessment was added to',
    why: 'A post that you asked has added its part to your assessment.',
    whatToDo: ['Read what was added', 'Take it into your assessment, page by page'],
    link: 'Sign in to read what was added',
  },
  'contribution-declined': {
    heading: 'A post that you asked cannot add to your assessment',
    why: 'A post that you asked to add its part has said that it cannot, and why.',
    whatToDo: ['Read the reason', 'Ask somebody else, or go on without it'],
    link: 'Sign in to read the reason',
  },
} as const satisfies SomeMailWords
