import type { SomeMailWords } from './mail-words.ts'

/** Mails about the time limits of the MASH. */
export const clockWords = {
  'clock-nearing': {
    heading: 'A time limit is nearly up',
    why: 'A referral at the MASH must soon be decided, or its sender must soon be told what happens next.',
    whatToDo: [
      'See which time limit it is and how much is left of it',
      'Tell the sender what happens next if they were not told yet',
      'Decide it in time, or ask a MASH manager for help now',
    ],
    link: 'Sign in to see the referral',
  },
  'clock-breached': {
    heading: 'A time limit is over',
    why: 'A referral at the MASH should have been decided by now, or its sender should have been told what happens next. The MASH managers are told as well.',
    whatToDo: [
      'See what is still missing',
      'Tell the sender today what happens next',
      'Decide it now, or ask a MASH manager for help',
    ],
    link: 'Sign in to see the referral',
  },
  'clock-breached-manager': {
    heading: 'A time limit of your team is over',
    why: 'A referral at the MASH should have been decided by now, or its sender should have been told what happens next. Whoever has it was told.',
    whatToDo: [
      'See who has it and what it waits for',
      'Help them to finish it, or give it to somebody who can',
      'See that its sender is told what happens next',
    ],
    link: 'Sign in to see the referral',
  },
} as const satisfies SomeMailWords
