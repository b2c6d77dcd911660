import type { SomeMailWords } from './mail-words.ts'

/** Mails about sign-off, and what is asked of those who sign off. */
export const signOffWords = {
  'sign-off-asked': {
    heading: 'Your sign-off is needed',
    why: 'Somebody in your agency has assessed a child and asks you to sign off what will be sent. Help for the child may wait for you.',
    whatToDo: [
      'Read the assessment today',
      'Authorise it, or return it with a comment that says what is needed',
    ],
    link: 'Sign in to read it and sign it off',
  },
  authorised: {
    heading: 'Signed off',
    why: 'The assessment that you asked to be signed off has been authorised.',
    whatToDo: [
      'Read any comment that came with it',
      'If it is not sent yet, check your answers and send it today',
    ],
    link: 'Sign in to see it',
  },
  'returned-to-author': {
    heading: 'Returned to you with a comment',
    why: 'The assessment that you asked to be signed off was returned to you. It has not been sent.',
    whatToDo: [
      'Read the comment and change what is needed',
      'Ask for sign-off again, or send it with a reason if nobody can be reached',
    ],
    link: 'Sign in to read the comment',
  },
  'chase-sign-off': {
    heading: 'A sign-off is overdue',
    why: 'A referral from your agency was sent before anybody signed it off, so that the child did not have to wait. It still needs to be signed off.',
    whatToDo: ['Read the referral today', 'Authorise it, or comment on what should change'],
    link: 'Sign in to read it and sign it off',
  },
} as const satisfies SomeMailWords
