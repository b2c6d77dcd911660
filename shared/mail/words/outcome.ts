import type { SomeMailWords } from './mail-words.ts'

/** Mails about what was decided, to the sender and to those who see that it is read. */
export const outcomeWords = {
  outcome: {
    heading: 'Your referral has been decided',
    why: 'There is a decision on your referral, with the reasons and what you should do now.',
    whatToDo: ['Read the decision today', 'If you do not agree with it, ask for it to be looked at again'],
    link: 'Sign in to read the decision',
  },
  reopened: {
    heading: 'Your referral is open again',
    why: 'The MASH has opened your referral again after it was decided. You will be told what is decided now.',
    whatToDo: [
      'Go on with what you were asked to do',
      'Tell the MASH of anything new that you learn about the child',
    ],
    link: 'Sign in to see where it is',
  },
  'outcome-unopened': {
    heading: 'You have not opened what was decided on your referral',
    why: 'Your referral has been decided, or a decision that you did not agree with has been looked at again. It says there what you should do now for the child, and nobody can see that you have read it.',
    whatToDo: [
      'Open the decision and read it now',
      'If you do not agree with it, ask for it to be looked at again',
    ],
    link: 'Sign in to open the decision',
  },
  'outcome-unopened-lead': {
    heading: 'A decision has not been opened by its sender',
    why: 'A referral from your agency has been decided, or looked at again. Its sender has not opened what was decided, which says what your agency should do now.',
    whatToDo: [
      'Ask the sender to open it today',
      'If they are away, read it yourself and see that what is asked of your agency is done',
    ],
    link: 'Sign in to see the referral',
  },
  'outcome-unopened-mash': {
    heading: 'Ring the sender: the decision has not been opened',
    why: 'The sender of a referral and their safeguarding leads have been reminded several times of what you decided, or of your answer that a decision stands. It is still not opened.',
    whatToDo: [
      'Ring the sender or their agency today',
      'Tell them what was decided and what they should do now',
    ],
    link: 'Sign in to see whom to ring',
  },
} as const satisfies SomeMailWords
