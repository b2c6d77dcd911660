import type { SomeMailWords } from './mail-words.ts'

/** Mails about what was telephoned and is to follow in writing. */
export const telephonedWords = {
  'written-due': {
    heading: 'Please send in writing what you telephoned',
    why: 'You telephoned about a child. What you said is to follow in writing, and the time for that is nearly up.',
    whatToDo: [
      'Finish the referral and send it today',
      'If you cannot reach anybody for sign-off, send it with that reason',
      'If it is not needed any more, discard it and say why',
    ],
    link: 'Sign in to finish it and send it',
  },
  'written-overdue': {
    heading: 'What you telephoned is not yet in writing',
    why: 'You telephoned about a child. What you said should have followed in writing by now. Your safeguarding lead is told as well.',
    whatToDo: [
      'Finish the referral and send it now. Say in it what is not known',
      'If you cannot finish it, ask a safeguarding lead of your agency for help',
      'If it is not needed any more, discard it and say why',
    ],
    link: 'Sign in to finish it and send it',
  },
  'written-overdue-lead': {
    heading: 'A telephone referral is not yet in writing',
    why: 'Somebody in your agency telephoned about a child. What they said should have followed in writing by now.',
    whatToDo: ['Ask its author what they need to finish it', 'Help them to send it today'],
    link: 'Sign in to see the referral',
  },
} as const satisfies SomeMailWords
