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
  'mase-question': {
    heading: 'The MASE asks something about your referral',
    why: 'The coordinator of the multi-agency sexual exploitation meeting (MASE) needs something from you before the meeting can take your referral.',
    whatToDo: [
      'Answer today, so that it can still go on the next agenda',
      'If you cannot answer it, say so and why',
    ],
    link: 'Sign in to answer the question',
  },
  'mase-question-answered': {
    heading: 'A question of the MASE has been answered',
    why: 'The sender of a referral that waits to be screened has answered your question.',
    whatToDo: ['Read the answer', 'Accept the referral for a meeting, or hand it back with a reason'],
    link: 'Sign in to read the answer',
  },
  'mase-chair-asked': {
    heading: 'A referral for the MASE waits for the chair',
    why: 'A referral does not have all that the multi-agency sexual exploitation meeting (MASE) asks for. Only its chair or a deputy can take it all the same.',
    whatToDo: [
      'Read what is missing, and why you are asked',
      'Say whether the meeting should take it, with your reason',
    ],
    link: 'Sign in to see what is missing',
  },
  'mase-chair-agreed': {
    heading: 'The chair takes a referral for the MASE',
    why: 'The chair or a deputy has said, with a reason, that the multi-agency sexual exploitation meeting (MASE) takes a referral although something is missing.',
    whatToDo: ['Read the reason', 'Accept the referral, so that it can go on an agenda'],
    link: 'Sign in to read the reason',
  },
} as const satisfies SomeMailWords
