import type { SomeMailWords } from './mail-words.ts'

/** Mails about the agreement of a second manager to a decision. */
export const agreementWords = {
  'agreement-asked': {
    heading: 'A decision waits for your agreement',
    why: 'A decision on a referral needs a second MASH manager to look at it. Its time limit goes on running, and its sender is not told before you agree.',
    whatToDo: [
      'Read the referral and the decision today',
      'Agree, or say what you do not agree with',
      'If you made this decision, another manager must look at it',
    ],
    link: 'Sign in to read the decision',
  },
  'agreement-overdue': {
    heading: 'A decision still waits for a MASH manager',
    why: 'A decision on a referral needs a second MASH manager to look at it, and nobody has done so in time. If it waits for that, its sender has not been told.',
    whatToDo: [
      'Read the referral and the decision now',
      'Agree, or say what you do not agree with',
      'If you made this decision, another manager must look at it',
    ],
    link: 'Sign in to read the decision',
  },
  agreed: {
    heading: 'Your decision was agreed to',
    why: 'A MASH manager has agreed to your decision on a referral. If it waited for that, its sender is being told now.',
    whatToDo: ['Do what you decided', 'Read any comment that came with it'],
    link: 'Sign in to see the referral',
  },
  'not-agreed': {
    heading: 'Your decision was not agreed to',
    why: 'A MASH manager has not agreed to your decision on a referral, and says why. It is open again. Its time limit is running.',
    whatToDo: ['Read the comment', 'Decide again, or talk with the manager'],
    link: 'Sign in to read the comment',
  },
} as const satisfies SomeMailWords
