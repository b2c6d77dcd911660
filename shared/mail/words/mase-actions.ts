import type { SomeMailWords } from './mail-words.ts'

/** Mails about what agencies undertook at a meeting of the MASE. */
export const maseActionWords = {
  'mase-actions-given': {
    heading: 'You have actions from the MASE',
    why: 'The multi-agency sexual exploitation meeting (MASE) has agreed actions that your post owns.',
    whatToDo: [
      'Read each and see by when it is due',
      'Say when it is in hand and when it is done',
      'If you cannot do one, say so now, with the reason',
    ],
    link: 'Sign in to see your actions',
  },
  'mase-action-due': {
    heading: 'An action of the MASE is due soon',
    why: 'Your post owns an action that the multi-agency sexual exploitation meeting (MASE) agreed. It is due soon.',
    whatToDo: ['Do it, or say how far it is', 'If you need more time, ask for another date and say why'],
    link: 'Sign in to see the action',
  },
  'mase-action-overdue': {
    heading: 'An action of the MASE is overdue',
    why: 'Your post owns an action that the multi-agency sexual exploitation meeting (MASE) agreed. It should have been done by now. If it stays open, the chair is told.',
    whatToDo: ['Do it today and say that it is done', 'If that cannot be, say why, or ask for another date'],
    link: 'Sign in to see the action',
  },
  'mase-action-escalated': {
    heading: 'An action of the MASE stays open',
    why: 'An action that the multi-agency sexual exploitation meeting (MASE) agreed has been overdue for days. Its owner was reminded and chased.',
    whatToDo: ['See whose it is', 'Ring its owner, or give it to somebody who can do it'],
    link: 'Sign in to see the action',
  },
  'mase-action-asks': {
    heading: 'The owner of an action asks for your answer',
    why: 'The owner of an action of the multi-agency sexual exploitation meeting (MASE) asks for another date, or says that it will not be done.',
    whatToDo: ['Read the reason', 'Agree, or say why not'],
    link: 'Sign in to answer',
  },
  'mase-action-answered': {
    heading: 'Your action of the MASE has changed',
    why: 'The MASE coordinator has answered what you asked about an action, or has changed its owner or its date.',
    whatToDo: ['Read what was said', 'See by when the action is due now'],
    link: 'Sign in to see the action',
  },
} as const satisfies SomeMailWords
