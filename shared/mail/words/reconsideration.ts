import type { SomeMailWords } from './mail-words.ts'

/** Mails about looking again at a decision. */
export const reconsiderationWords = {
  'reconsideration-asked': {
    heading: 'A sender asks to look again at a decision',
    why: 'The sender of a referral does not agree with what was decided and asks for it to be looked at again. Somebody who had no part in the decision must answer.',
    whatToDo: [
      'Read the referral, the decision and what is asked',
      'Open it again, or say why the decision stands',
    ],
    link: 'Sign in to read what is asked',
  },
  'reconsideration-overdue': {
    heading: 'An answer to a sender is overdue',
    why: 'The sender of a referral asked for a decision to be looked at again. They should have had an answer by now.',
    whatToDo: ['Read what is asked today', 'Open the referral again, or say why the decision stands'],
    link: 'Sign in to read what is asked',
  },
  'reconsideration-answered': {
    heading: 'The decision has been looked at again',
    why: 'Somebody who had no part in the decision on your referral has looked at it again, and answers you.',
    whatToDo: [
      'Read the answer today',
      'If you still do not agree, you can press for the next step. The page says which',
    ],
    link: 'Sign in to read the answer',
  },
} as const satisfies SomeMailWords
