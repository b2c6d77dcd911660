import type { SomeMailWords } from './mail-words.ts'

/** Mails about a referral that has come, to those who take it on and to its sender. */
export const arrivalWords = {
  'received-front-door': {
    heading: 'A new referral is in the queue',
    why: 'A referral has come to the MASH. Its time limit is running.',
    whatToDo: [
      'Look at the queue for what is most urgent',
      'Take the referral, so that everybody can see who has it',
    ],
    link: 'Sign in to see the referral',
  },
  'received-danger': {
    heading: 'Urgent: a referral says danger now',
    why: 'A referral has come whose sender says that a child is in danger now. It stands first in the queue.',
    whatToDo: [
      'Sign in now and take the referral, so that everybody can see who has it',
      'See whether the police have been called; if not, call 999',
    ],
    link: 'Sign in to see the referral',
  },
  'received-sender': {
    heading: 'Your referral has arrived',
    why: 'Your referral has been received. You will be told what is decided and why.',
    whatToDo: [
      'Keep the reference, so that you can ask about the referral by telephone',
      'Tell us of anything new that you learn about the child',
      'Ask us if you have heard nothing after one working day',
    ],
    link: 'Sign in to see what happens next',
  },
  acknowledged: {
    heading: 'What happens next with your referral',
    why: 'The MASH has looked at your referral and tells you what happens next. It is not decided yet.',
    whatToDo: [
      'Read what happens next',
      'Tell us of anything new that you learn about the child',
      'You will be told what is decided and why',
    ],
    link: 'Sign in to read what happens next',
  },
} as const satisfies SomeMailWords
