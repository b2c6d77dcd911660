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
  'information-asked': {
    heading: 'You are asked what your agency knows',
    why: 'The MASH is looking at a worry about a child and asks your agency what it knows. A decision waits for your answer.',
    whatToDo: [
      'See who asks, about whom and by when',
      'Look in your records. If nothing is known, one button says so',
      'If you cannot answer, say why, so that nobody waits',
    ],
    link: 'Sign in to see what is asked',
  },
  'information-reminder': {
    heading: 'An answer to the MASH is due soon',
    why: 'The MASH asked what your agency knows about a child. The time for the answer is nearly up.',
    whatToDo: [
      'Answer with what you have. You can add to it later',
      'If nothing is known, one button says so',
      'If you cannot answer, say why',
    ],
    link: 'Sign in to answer',
  },
  'information-overdue': {
    heading: 'An answer to the MASH is overdue',
    why: 'The MASH asked what your agency knows about a child. The time for the answer is up, and a decision may be taken without it.',
    whatToDo: [
      'Answer now with what you have. You can add to it later',
      'If nothing is known, one button says so',
      'If you cannot answer, say why',
    ],
    link: 'Sign in to answer',
  },
  'information-overdue-worker': {
    heading: 'An agency has not answered in time',
    why: 'An agency that you asked what it knows has not answered in time. It has been reminded.',
    whatToDo: [
      'Ring the agency if its answer could change the decision',
      'Decide without it if the child cannot wait',
    ],
    link: 'Sign in to see the referral',
  },
  'information-answered': {
    heading: 'An agency has answered',
    why: 'An agency that was asked what it knows has answered.',
    whatToDo: ['Read the answer', 'See to whom it may be passed on before you use it elsewhere'],
    link: 'Sign in to read the answer',
  },
  'information-refused': {
    heading: 'An agency does not answer',
    why: 'An agency that was asked what it knows has said why it does not answer.',
    whatToDo: ['Read the reason', 'Ring the agency if you do not agree with it'],
    link: 'Sign in to read the reason',
  },
  'information-late': {
    heading: 'An answer came after the decision',
    why: 'An agency has told what it knows after a referral was decided or passed on. It may change what should happen.',
    whatToDo: ['Read the answer today', 'If it changes anything, reopen the referral or tell who has it now'],
    link: 'Sign in to read the answer',
  },
  'information-withdrawn': {
    heading: 'You are asked no longer',
    why: 'The MASH asked what your agency knows about a child. Your answer is not needed any more.',
    whatToDo: ['You need not do anything', 'If you know something that matters, tell the MASH all the same'],
    link: 'Sign in to see what you are asked',
  },
  'information-leave-asked': {
    heading: 'May what you told be passed on?',
    why: 'The MASH would like to pass on something that your agency told it, and asks for your leave.',
    whatToDo: ['See to whom and why', 'Agree, if need be under a condition, or say why not'],
    link: 'Sign in to answer',
  },
  'information-leave-answered': {
    heading: 'An agency has answered about passing on',
    why: 'You asked an agency for leave to pass on what it told. It has answered.',
    whatToDo: ['Read what it says before you pass anything on'],
    link: 'Sign in to read it',
  },
  'written-overdue-lead': {
    heading: 'A telephone referral is not yet in writing',
    why: 'Somebody in your agency telephoned about a child. What they said should have followed in writing by now.',
    whatToDo: ['Ask its author what they need to finish it', 'Help them to send it today'],
    link: 'Sign in to see the referral',
  },
  acknowledged: {
    heading: 'What happens next with your referral',
    why: 'The MASH has looked at your referral and tells you what happens next. It is not decided yet.',
    whatToDo: [
      'Read what happens next',
      'Tell us of anything new that you learn about the child',
      'You will be told what is decided and why',
    ],
    link: 'Sign in to read what happens next',
  },
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
  'agreement-asked': {
    heading: 'A decision waits for your agreement',
    why: 'A decision on a referral needs a second MASH manager to look at it. Its time limit goes on running, and its sender is not told before you agree.',
    whatToDo: [
      'Read the referral and the decision today',
      'Agree, or say what you do not agree with',
      'If you made this decision, another manager must look at it',
    ],
    link: 'Sign in to read the decision',
  },
  'agreement-overdue': {
    heading: 'A decision still waits for a MASH manager',
    why: 'A decision on a referral needs a second MASH manager to look at it, and nobody has done so in time. If it waits for that, its sender has not been told.',
    whatToDo: [
      'Read the referral and the decision now',
      'Agree, or say what you do not agree with',
      'If you made this decision, another manager must look at it',
    ],
    link: 'Sign in to read the decision',
  },
  agreed: {
    heading: 'Your decision was agreed to',
    why: 'A MASH manager has agreed to your decision on a referral. If it waited for that, its sender is being told now.',
    whatToDo: ['Do what you decided', 'Read any comment that came with it'],
    link: 'Sign in to see the referral',
  },
  'not-agreed': {
    heading: 'Your decision was not agreed to',
    why: 'A MASH manager has not agreed to your decision on a referral, and says why. It is open again. Its time limit is running.',
    whatToDo: ['Read the comment', 'Decide again, or talk with the manager'],
    link: 'Sign in to read the comment',
  },
  reopened: {
    heading: 'Your referral is open again',
    why: 'The MASH has opened your referral again after it was decided. You will be told what is decided now.',
    whatToDo: [
      'Go on with what you were asked to do',
      'Tell the MASH of anything new that you learn about the child',
    ],
    link: 'Sign in to see where it is',
  },
  'reconsideration-asked': {
    heading: 'A sender asks to look again at a decision',
    why: 'The sender of a referral does not agree with what was decided and asks for it to be looked at again. Somebody who had no part in the decision must answer.',
    whatToDo: [
      'Read the referral, the decision and what is asked',
      'Open it again, or say why the decision stands',
    ],
    link: 'Sign in to read what is asked',
  },
  'reconsideration-overdue': {
    heading: 'An answer to a sender is overdue',
    why: 'The sender of a referral asked for a decision to be looked at again. They should have had an answer by now.',
    whatToDo: ['Read what is asked today', 'Open the referral again, or say why the decision stands'],
    link: 'Sign in to read what is asked',
  },
  'reconsideration-answered': {
    heading: 'The decision has been looked at again',
    why: 'Somebody who had no part in the decision on your referral has looked at it again, and answers you.',
    whatToDo: [
      'Read the answer today',
      'If you still do not agree, you can press for the next step. The page says which',
    ],
    link: 'Sign in to read the answer',
  },
  'outcome-unopened': {
    heading: 'You have not opened what was decided on your referral',
    why: 'Your referral has been decided, or a decision that you did not agree with has been looked at again. It says there what you should do now for the child, and nobody can see that you have read it.',
    whatToDo: [
      'Open the decision and read it now',
      'If you do not agree with it, ask for it to be looked at again',
    ],
    link: 'Sign in to open the decision',
  },
  'outcome-unopened-lead': {
    heading: 'A decision has not been opened by its sender',
    why: 'A referral from your agency has been decided, or looked at again. Its sender has not opened what was decided, which says what your agency should do now.',
    whatToDo: [
      'Ask the sender to open it today',
      'If they are away, read it yourself and see that what is asked of your agency is done',
    ],
    link: 'Sign in to see the referral',
  },
  'outcome-unopened-mash': {
    heading: 'Ring the sender: the decision has not been opened',
    why: 'The sender of a referral and their safeguarding leads have been reminded several times of what you decided, or of your answer that a decision stands. It is still not opened.',
    whatToDo: [
      'Ring the sender or their agency today',
      'Tell them what was decided and what they should do now',
    ],
    link: 'Sign in to see whom to ring',
  },
  'passed-on': {
    heading: 'Your referral has been passed on',
    why: 'The MASH has passed something of your referral on to those who can help. You do not need to send anything again.',
    whatToDo: [
      'See to whom it was passed on',
      'Tell the MASH of anything new that you learn about the child',
    ],
    link: 'Sign in to see where it is',
  },
  'share-received': {
    heading: 'The MASH has passed something on to you',
    why: 'The MASH has passed on to your post what it needs to know of a child, so that you can help.',
    whatToDo: [
      'Read it today. Opening it records that you have been told',
      'Say whether you take it on. If you cannot, say why, so that somebody else can',
    ],
    link: 'Sign in to read it',
  },
  'share-unopened': {
    heading: 'Something passed on to you has not been opened',
    why: 'The MASH passed something on to your post. Nobody there has opened it yet, and a child may wait for it.',
    whatToDo: ['Read it now', 'Say whether you take it on'],
    link: 'Sign in to read it',
  },
  'share-unopened-mash': {
    heading: 'Ring them: what you passed on has not been opened',
    why: 'What you passed on has not been opened, although its recipient was reminded several times. Until somebody opens it, nobody has been told.',
    whatToDo: ['Ring the recipient today', 'If they cannot help, pass it on to somebody else'],
    link: 'Sign in to see whom to ring',
  },
  'share-answered': {
    heading: 'There is an answer to what you passed on',
    why: 'Whoever you passed something on to has said whether they take it on.',
    whatToDo: ['Read the answer', 'If they do not take it on, decide who else can help'],
    link: 'Sign in to read the answer',
  },
  'transfer-news': {
    heading: 'News of a referral that you transferred',
    why: 'The front door of another partnership has decided a referral that you passed on, or has a question about it.',
    whatToDo: [
      'Read what it says',
      'If there is a question, answer it today: the time limit there stands still until then',
    ],
    link: 'Sign in to read it',
  },
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
  allocated: {
    heading: 'A referral was given to you',
    why: 'A manager has given you a referral. It is in your own list now, and its time limit is running.',
    whatToDo: [
      'Look at it today, and at when it is due',
      'If you cannot take it on, tell the manager at once',
    ],
    link: 'Sign in to see the referral',
  },
  'taken-from-you': {
    heading: 'A referral of yours is with somebody else',
    why: 'A manager has given a referral that you had to somebody else. You need do nothing more with it.',
    whatToDo: ['If you know something that is not written there yet, tell whoever has it now'],
    link: 'Sign in to see who has it',
  },
  'work-left-behind': {
    heading: 'Somebody has left work behind',
    why: 'Somebody at the MASH has lost their access or their role, and still had referrals in hand. Nobody works on them now.',
    whatToDo: [
      'Look at the workload: what they had stands there under their name',
      'Hand all of it over in one step, or put it back into the queue',
    ],
    link: 'Sign in to see the workload',
  },
  'handed-over': {
    heading: 'Work of a colleague is with you now',
    why: 'A manager has handed over to you what a colleague had. There may be more than one referral: all of it is in your own list.',
    whatToDo: [
      'Look at your own list, and at what is due first',
      'If it is more than you can do, tell the manager at once',
    ],
    link: 'Sign in to see your own list',
  },
}
