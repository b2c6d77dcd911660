import type { SomeMailWords } from './mail-words.ts'

/** Mails about referrals to the multi-agency sexual exploitation meeting (MASE). */
export const maseWords = {
  'passed-to-mase': {
    heading: 'Your referral has been passed to the MASE',
    why: 'The MASH has passed your referral to the multi-agency sexual exploitation meeting (MASE). You do not need to send anything again.',
    whatToDo: ['Read the reason', 'You may be invited to present it at the meeting'],
    link: 'Sign in to read the reason',
  },
  'received-mase': {
    heading: 'A new referral for the MASE',
    why: 'A referral has come for the multi-agency sexual exploitation meeting (MASE). It waits for you to look at it.',
    whatToDo: ['Accept it for a meeting, or hand it back with a reason'],
    link: 'Sign in to see the referral',
  },
  'handed-back': {
    heading: 'The MASE has handed a referral back',
    why: 'The multi-agency sexual exploitation meeting (MASE) has handed a referral back to you, with a reason.',
    whatToDo: ['Read the reason', 'Decide what should happen to the referral now'],
    link: 'Sign in to read the reason',
  },
} as const satisfies SomeMailWords
