import type { SomeMailWords } from './mail-words.ts'

/** Mails about who has which work. */
export const managementWords = {
  allocated: {
    heading: 'A referral was given to you',
    why: 'A manager has given you a referral. It is in your own list now, and its time limit is running.',
    whatToDo: [
      'Look at it today, and at when it is due',
      'If you cannot take it on, tell the manager at once',
    ],
    link: 'Sign in to see the referral',
  },
  'taken-from-you': {
    heading: 'A referral of yours is with somebody else',
    why: 'A manager has given a referral that you had to somebody else. You need do nothing more with it.',
    whatToDo: ['If you know something that is not written there yet, tell whoever has it now'],
    link: 'Sign in to see who has it',
  },
  'work-left-behind': {
    heading: 'Somebody has left work behind',
    why: 'Somebody at the MASH has lost their access or their role, and still had referrals in hand. Nobody works on them now.',
    whatToDo: [
      'Look at the workload: what they had stands there under their name',
      'Hand all of it over in one step, or put it back into the queue',
    ],
    link: 'Sign in to see the workload',
  },
  'handed-over': {
    heading: 'Work of a colleague is with you now',
    why: 'A manager has handed over to you what a colleague had. There may be more than one referral: all of it is in your own list.',
    whatToDo: [
      'Look at your own list, and at what is due first',
      'If it is more than you can do, tell the manager at once',
    ],
    link: 'Sign in to see your own list',
  },
} as const satisfies SomeMailWords
