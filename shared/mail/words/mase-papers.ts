import type { SomeMailWords } from './mail-words.ts'

/** Mails about the papers of a meeting of the MASE. */
export const masePaperWords = {
  'mase-papers-out': {
    heading: 'Papers for the MASE are ready',
    why: 'The agenda and papers of the next multi-agency sexual exploitation meeting (MASE) are there for your post.',
    whatToDo: [
      'Open and read them before the meeting',
      'See which items are yours to present',
      'Tell the coordinator if something is missing or wrong',
    ],
    link: 'Sign in to read the papers',
  },
  'mase-papers-changed': {
    heading: 'Papers for the MASE have changed',
    why: 'There is a new edition of the papers that your post was sent for the multi-agency sexual exploitation meeting (MASE).',
    whatToDo: ['See at the top what has changed', 'Destroy any copy of the edition before it'],
    link: 'Sign in to read the new edition',
  },
  'mase-papers-withdrawn': {
    heading: 'Papers for the MASE are withdrawn',
    why: 'The papers that your post was sent for the multi-agency sexual exploitation meeting (MASE) can not be opened any more.',
    whatToDo: ['Destroy any copy that you have printed or saved', 'Wait for the new papers'],
    link: 'Sign in to see why',
  },
  'mase-papers-unopened': {
    heading: 'Your papers for the MASE are not opened yet',
    why: 'The multi-agency sexual exploitation meeting (MASE) is on the next working day, and nobody of your post has opened its papers.',
    whatToDo: ['Open and read them today', 'If you cannot come, say who comes for you'],
    link: 'Sign in to read the papers',
  },
} as const satisfies SomeMailWords
