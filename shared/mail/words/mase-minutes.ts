import type { SomeMailWords } from './mail-words.ts'

/** Mails after a meeting of the MASE. */
export const maseMinutesWords = {
  'mase-decided': {
    heading: 'The MASE has discussed your referral',
    why: 'The multi-agency sexual exploitation meeting (MASE) has discussed your referral and decided how it goes on.',
    whatToDo: [
      'Read what was decided and why',
      'Do the actions that your agency owns, if there are any',
      'Go on supporting the child: no decision of the meeting ends your own work',
    ],
    link: 'Sign in to read what was decided',
  },
  'mase-minutes-ready': {
    heading: 'Minutes wait for your approval',
    why: 'The meeting of the MASE that you chair has ended, and its minutes are written.',
    whatToDo: ['Read them', 'Approve them, or tell the coordinator what to change'],
    link: 'Sign in to read and approve them',
  },
  'mase-minutes-out': {
    heading: 'The minutes of the MASE are there',
    why: 'The minutes of the multi-agency sexual exploitation meeting (MASE) are approved, with its decisions and actions.',
    whatToDo: [
      'Read them',
      'See which actions are your agency’s',
      'Tell the coordinator if something is wrong',
    ],
    link: 'Sign in to read them',
  },
  'mase-minutes-corrected': {
    heading: 'The minutes of the MASE were corrected',
    why: 'Something in the minutes of the multi-agency sexual exploitation meeting (MASE) was put right after they were sent out.',
    whatToDo: ['Read the correction, which stands with the minutes'],
    link: 'Sign in to read it',
  },
} as const satisfies SomeMailWords
