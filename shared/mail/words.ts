import type { MailKind } from './kinds.ts'

/** What one kind of mail says. General words only: it is read on any screen, by whoever stands beside it. */
export interface MailWords {
  /** Ends the subject and heads the mail. */
  readonly heading: string
  readonly why: string
  readonly whatToDo: readonly string[]
  /** What the link is called. Each begins with signing in, since nothing opens without it. */
  readonly link: string
}

export const mailWords: Readonly<Record<MailKind, MailWords>> = {
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
  'received-front-door': {
    heading: 'A new referral is in the queue',
    why: 'A referral has come to the MASH. Its time limit is running.',
    whatToDo: [
      'Look at the queue for what is most urgent',
      'Take the referral, so that everybody can see who has it',
    ],
    link: 'Sign in to see the referral',
  },
  'received-danger': {
    heading: 'Urgent: a referral says danger now',
    why: 'A referral has come whose sender says that a child is in danger now. It stands first in the queue.',
    whatToDo: [
      'Sign in now and take the referral, so that everybody can see who has it',
      'See whether the police have been called; if not, call 999',
    ],
    link: 'Sign in to see the referral',
  },
  'received-sender': {
    heading: 'Your referral has arrived',
    why: 'Your referral has been received. You will be told what is decided and why.',
    whatToDo: [
      'Keep the reference, so that you can ask about the referral by telephone',
      'Tell us of anything new that you learn about the child',
      'Ask us if you have heard nothing after one working day',
    ],
    link: 'Sign in to see what happens next',
  },
  outcome: {
    heading: 'Your referral has been decided',
    why: 'There is a decision on your referral, with the reasons and what you should do now.',
    whatToDo: ['Read the decision today', 'If you do not agree with it, ask for it to be looked at again'],
    link: 'Sign in to read the decision',
  },
  question: {
    heading: 'There is a question about your referral',
    why: 'Your referral was returned to you because something is needed from you. Its time limit is paused until you answer.',
    whatToDo: [
      'Answer the question today',
      'If you cannot answer it, say so, and the referral will go on without it',
    ],
    link: 'Sign in to answer the question',
  },
  'question-answered': {
    heading: 'A question about a referral has been answered',
    why: 'The sender has answered the question that a referral was returned with. Its time limit is running again.',
    whatToDo: ['Read the answer and go on with the referral'],
    link: 'Sign in to read the answer',
  },
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
  'need-to-know': {
    heading: 'There is information that you need to know',
    why: 'Somebody who assessed a child has named your post as one that needs to know a piece of information to keep children safe.',
    whatToDo: [
      'Read it today. Opening it records that you have been told',
      'Use and share it only as it says there',
    ],
    link: 'Sign in to read the information',
  },
  shared: {
    heading: 'A colleague shares an assessment with you',
    why: 'A colleague in your agency is assessing a child and lets you write on it with them.',
    whatToDo: ['Look at what is left to fill in', 'Add what you know; both of you can write at once'],
    link: 'Sign in to go on with it',
  },
  'contribution-asked': {
    heading: 'You are asked to add to an assessment',
    why: 'Somebody who is assessing a child thinks that your agency knows something that matters, and asks you to add your part.',
    whatToDo: [
      'Read what is asked, and of whom',
      'Add what you know, or say that you cannot',
      'If a child is in danger now, call 999 first',
    ],
    link: 'Sign in to see what is asked',
  },
  'contribution-given': {
    heading: 'Your assessment was added to',
    why: 'A post that you asked has added its part to your assessment.',
    whatToDo: ['Read what was added', 'Take it into your assessment, page by page'],
    link: 'Sign in to read what was added',
  },
  'contribution-declined': {
    heading: 'A post that you asked cannot add to your assessment',
    why: 'A post that you asked to add its part has said that it cannot, and why.',
    whatToDo: ['Read the reason', 'Ask somebody else, or go on without it'],
    link: 'Sign in to read the reason',
  },
  'review-due': {
    heading: 'A review is due',
    why: 'An assessment that you wrote is to be reviewed. What was true then may not be true now.',
    whatToDo: [
      'Start the review: it begins with what the last version says',
      'Speak with the child and those who know the child, and change what has changed',
      'If no review is needed any more, say why',
    ],
    link: 'Sign in to start the review',
  },
  'review-overdue': {
    heading: 'A review is overdue',
    why: 'An assessment of a child by your agency should have been reviewed by now. Nobody has finished the review.',
    whatToDo: [
      'Start the review, or go on with it. A safeguarding lead may do so for a colleague who has left',
      'If no review is needed any more, say why',
    ],
    link: 'Sign in to see the review',
  },
  'chase-sign-off': {
    heading: 'A sign-off is overdue',
    why: 'A referral from your agency was sent before anybody signed it off, so that the child did not have to wait. It still needs to be signed off.',
    whatToDo: ['Read the referral today', 'Authorise it, or comment on what should change'],
    link: 'Sign in to read it and sign it off',
  },
  'written-due': {
    heading: 'Please send in writing what you telephoned',
    why: 'You telephoned about a child. What you said is to follow in writing, and the time for that is nearly up.',
    whatToDo: [
      'Finish the referral and send it today',
      'If you cannot reach anybody for sign-off, send it with that reason',
      'If it is not needed any more, discard it and say why',
    ],
    link: 'Sign in to finish it and send it',
  },
  'written-overdue': {
    heading: 'What you telephoned is not yet in writing',
    why: 'You telephoned about a child. What you said should have followed in writing by now. Your safeguarding lead is told as well.',
    whatToDo: [
      'Finish the referral and send it now. Say in it what is not known',
      'If you cannot finish it, ask a safeguarding lead of your agency for help',
      'If it is not needed any more, discard it and say why',
    ],
    link: 'Sign in to finish it and send it',
  },
  'written-overdue-lead': {
    heading: 'A telephone referral is not yet in writing',
    why: 'Somebody in your agency telephoned about a child. What they said should have followed in writing by now.',
    whatToDo: ['Ask its author what they need to finish it', 'Help them to send it today'],
    link: 'Sign in to see the referral',
  },
}
