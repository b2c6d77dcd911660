import type { SomeMailWords } from './mail-words.ts'

/** Mails about what agencies are asked to tell the MASH. */
export const partnerWords = {
  'information-asked': {
    heading: 'You are asked what your agency knows',
    why: 'The MASH is looking at a worry about a child and asks your agency what it knows. A decision waits for your answer.',
    whatToDo: [
      'See who asks, about whom and by when',
      'Look in your records. If nothing is known, one button says so',
      'If you cannot answer, say why, so that nobody waits',
    ],
    link: 'Sign in to see what is asked',
  },
  'information-reminder': {
    heading: 'An answer to the MASH is due soon',
    why: 'The MASH asked what your agency knows about a child. The time for the answer is nearly up.',
    whatToDo: [
      'Answer with what you have. You can add to it later',
      'If nothing is known, one button says so',
      'If you cannot answer, say why',
    ],
    link: 'Sign in to answer',
  },
  'information-overdue': {
    heading: 'An answer to the MASH is overdue',
    why: 'The MASH asked what your agency knows about a child. The time for the answer is up, and a decision may be taken without it.',
    whatToDo: [
      'Answer now with what you have. You can add to it later',
      'If nothing is known, one button says so',
      'If you cannot answer, say why',
    ],
    link: 'Sign in to answer',
  },
  'information-overdue-worker': {
    heading: 'An agency has not answered in time',
    why: 'An agency that you asked what it knows has not answered in time. It has been reminded.',
    whatToDo: [
      'Ring the agency if its answer could change the decision',
      'Decide without it if the child cannot wait',
    ],
    link: 'Sign in to see the referral',
  },
  'information-answered': {
    heading: 'An agency has answered',
    why: 'An agency that was asked what it knows has answered.',
    whatToDo: ['Read the answer', 'See to whom it may be passed on before you use it elsewhere'],
    link: 'Sign in to read the answer',
  },
  'information-refused': {
    heading: 'An agency does not answer',
    why: 'An agency that was asked what it knows has said why it does not answer.',
    whatToDo: ['Read the reason', 'Ring the agency if you do not agree with it'],
    link: 'Sign in to read the reason',
  },
  'information-late': {
    heading: 'An answer came after the decision',
    why: 'An agency has told what it knows after a referral was decided or passed on. It may change what should happen.',
    whatToDo: ['Read the answer today', 'If it changes anything, reopen the referral or tell who has it now'],
    link: 'Sign in to read the answer',
  },
  'information-withdrawn': {
    heading: 'You are asked no longer',
    why: 'The MASH asked what your agency knows about a child. Your answer is not needed any more.',
    whatToDo: ['You need not do anything', 'If you know something that matters, tell the MASH all the same'],
    link: 'Sign in to see what you are asked',
  },
  'information-leave-asked': {
    heading: 'May what you told be passed on?',
    why: 'The MASH would like to pass on something that your agency told it, and asks for your leave.',
    whatToDo: ['See to whom and why', 'Agree, if need be under a condition, or say why not'],
    link: 'Sign in to answer',
  },
  'information-leave-answered': {
    heading: 'An agency has answered about passing on',
    why: 'You asked an agency for leave to pass on what it told. It has answered.',
    whatToDo: ['Read what it says before you pass anything on'],
    link: 'Sign in to read it',
  },
} as const satisfies SomeMailWords
