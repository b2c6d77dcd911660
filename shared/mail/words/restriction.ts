import type { SomeMailWords } from './mail-words.ts'

/** Mails about restricted records. */
export const restrictionWords = {
  'restriction-named': {
    heading: 'You may read a restricted record',
    why: 'A record that only people who are named may read now names you.',
    whatToDo: [
      'Read it, and see whether the right people are named',
      'Talk about it only with people who are named on it',
    ],
    link: 'Sign in to see who may read it',
  },
  'break-glass': {
    heading: 'A restricted record was opened in an emergency',
    why: 'Somebody who is not named on a restricted record has opened it, with a reason. It is open to them for some hours.',
    whatToDo: [
      'Read the reason today, and talk with them',
      'Close it again if the reason does not hold',
      'Name them as a reader if they need it for longer',
    ],
    link: 'Sign in to read the reason',
  },
} as const satisfies SomeMailWords
