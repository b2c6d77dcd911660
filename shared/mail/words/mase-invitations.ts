import type { SomeMailWords } from './mail-words.ts'

/** Mails about when and where the MASE meets. Those that ask to come or change it have a calendar file with them. */
export const maseInvitationWords = {
  'meeting-invited': {
    heading: 'You are invited to a MASE meeting',
    why: 'Your post is asked to the multi-agency sexual exploitation meeting (MASE) whose date is in this email. When and where it is stands in the calendar file with it.',
    whatToDo: [
      'Accept it in your calendar, so that the time is kept',
      'Sign in and say who comes for your agency',
      'If nobody can come, say so today, so that somebody can be found',
    ],
    link: 'Sign in to see the meeting and to reply',
  },
  'meeting-changed': {
    heading: 'A MASE meeting has been changed',
    why: 'The time or the place of a multi-agency sexual exploitation meeting (MASE) to which your post is asked has been changed. The calendar file with this email brings your calendar up to date.',
    whatToDo: [
      'Accept the change in your calendar',
      'Sign in and reply again: what you said before was about another time or place',
    ],
    link: 'Sign in to see the meeting and to reply',
  },
  'meeting-cancelled': {
    heading: 'A MASE meeting is cancelled',
    why: 'A multi-agency sexual exploitation meeting (MASE) to which your post was asked is not held. The calendar file with this email takes it out of your calendar.',
    whatToDo: [
      'Take it out of your calendar, where that is not done by itself',
      'Do not wait for another meeting where a child needs something now: ring the MASE desk',
    ],
    link: 'Sign in to read why',
  },
  'meeting-not-asked': {
    heading: 'Your post is not asked to a MASE meeting any more',
    why: 'Your post was asked to a multi-agency sexual exploitation meeting (MASE) and is not any more. The calendar file with this email takes the meeting out of your calendar.',
    whatToDo: ['If you think that this is a mistake, ring the MASE desk'],
    link: 'Sign in to see your MASE meetings',
  },
  'meeting-unanswered': {
    heading: 'Say who comes to the MASE meeting',
    why: 'Your post was asked to a multi-agency sexual exploitation meeting (MASE) and nobody has said yet whether somebody comes.',
    whatToDo: ['Sign in and say who comes for your agency', 'If nobody can come, say so now'],
    link: 'Sign in to reply',
  },
} as const satisfies SomeMailWords
