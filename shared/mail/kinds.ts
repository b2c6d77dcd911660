/**
 * The mails the hub sends.
 *
 * sign-off-asked       to a safeguarding lead or line manager: somebody in their agency asks for their sign-off
 * authorised           to the author: signed off
 * returned-to-author   to the author: not signed off yet, with a comment
 * received-front-door  to the MASH: a referral came
 * received-danger      to the MASH: a referral came that says a child is in danger now
 * received-sender      to the sender: it arrived
 * outcome              to the sender: decided
 * question             to the sender: returned with a question, the clock is paused
 * question-answered    to the MASH: the sender answered, the clock goes on
 * passed-to-mase       to the sender: the MASH passed it on to the MASE
 * received-mase        to the MASE coordinator: a referral came, from its sender or from the MASH
 * handed-back          to whom the MASE handed it back
 * mase-question          to the sender: the MASE asks something before it accepts the referral
 * mase-question-answered to the MASE coordinator: the sender has answered that
 * mase-chair-asked       to the chair of the next MASE: a referral lacks something and waits for their word
 * mase-chair-agreed      to the MASE coordinator: the chair takes it all the same
 * intelligence-received  to the intelligence desk: somebody has given something
 * intelligence-danger    to the same: the record that it came with says that a child is in danger now
 * intelligence-to-release  to the intelligence desk: a text waits for a second person
 * intelligence-given-back  to the officer who wrote a text: it was given back with a comment
 * intelligence-not-for-us  to the intelligence desk: a recipient says that what they were given is not for them
 * intelligence-shared    to a post that intelligence was released to, once: it is to be read
 * intelligence-ring      to the intelligence desk: a recipient must be rung
 * intelligence-recalled  to a post that should not have had it: it is closed, and what to do
 * breach-opened          to the post for breaches: something went astray, and the clock runs
 * breach-due             to the same: less than a day is left to decide
 * breach-overdue         to the same: the time is up and nobody has decided
 * chase-sign-off       to a safeguarding lead: sent without sign-off, which is overdue
 * shared                 to a colleague of the author: they may write on an assessment
 * contribution-asked     to a post that is asked to add its part to an assessment
 * contribution-given     to the author: that part is there
 * contribution-declined  to the author: that post cannot add anything
 * review-due           to the author: an assessment is to be reviewed
 * review-overdue       to the author and to the safeguarding leads of the agency: that review is overdue
 * written-due          to the author: what they telephoned is to be sent in writing soon
 * written-overdue      to the author: it is overdue
 * written-overdue-lead to their safeguarding leads: it is overdue
 * acknowledged         to the sender: what happens next, before there is a decision
 * clock-nearing        to who has a referral at the MASH, or the front door: a time limit of it is nearly up
 * clock-breached       to the same: it is over
 * clock-breached-manager to the MASH managers: it is over
 * agreement-asked      to the MASH managers: a decision waits for the agreement of one who did not make it
 * agreement-overdue    to the MASH managers, then the front door: nobody has looked at that decision yet
 * agreed               to who decided: a manager agreed, and the sender is told
 * not-agreed           to who decided: a manager did not agree, with a comment
 * reopened             to the sender: what was decided is open again
 * reconsideration-asked     to who is next on the partnership's ladder: a sender does not agree
 * reconsideration-overdue   to the same: the answer is overdue
 * reconsideration-answered  to who asked: the answer is there
 * outcome-unopened       to the author: there is a decision that they have not opened
 * outcome-unopened-lead  to their safeguarding leads: the same
 * outcome-unopened-mash  to the MASH worker who decided: still not opened, ring them
 * passed-on              to the author: the MASH has passed it on
 * share-received         to a post: something of a referral was passed on to it
 * share-unopened         to that post: it is not opened yet
 * share-unopened-mash    to the MASH worker who passed it on: still not opened, ring them
 * share-answered         to the MASH worker who passed it on: it was taken on, or not
 * transfer-news          to the front door that passed it to another partnership: it was decided there, or is asked about
 * information-asked          to a post: the MASH asks what its agency knows
 * information-reminder       to that post: the answer is due soon
 * information-overdue        to that post: the answer is overdue
 * information-overdue-worker to the worker who asked: the same
 * information-answered       to the worker: an agency has answered, or knows nothing
 * information-refused        to the worker: an agency does not answer
 * information-late           to who decided, and the MASH: an answer came after the decision
 * information-withdrawn      to a post: it is asked no longer
 * information-leave-asked    to a post: the MASH asks for leave to pass its answer on
 * information-leave-answered to the worker: the agency has said whether it may be passed on
 * restriction-named    to somebody who is named as a reader of a restricted record
 * break-glass          to the MASH managers named on a restricted record: somebody opened it in an emergency
 * allocated            to a worker of the MASH: a manager has given them a referral
 * taken-from-you       to the worker who had it: somebody else has it now
 * work-left-behind     to the MASH managers: somebody who had work in hand is not at the MASH any more
 * handed-over          to a worker of the MASH: a colleague's work is with them, one mail for all of it
 * mase-decided           to the sender: the MASE has discussed it
 * mase-actions-given     to a post: it owns actions of a meeting
 * mase-action-due        to that post: an action is due soon
 * mase-action-overdue    to that post: an action is overdue
 * mase-action-escalated  to the chair and the MASE desk: an action is long overdue
 * mase-action-asks       to the MASE desk: its owner asks for another date, or says that it will not be done
 * mase-action-answered   to that post: what the coordinator says to it, or has changed
 * mase-minutes-ready     to the chair: the minutes wait for approval
 * mase-minutes-out       to a member: the minutes are there
 * mase-minutes-corrected to a member: something in them was put right
 * meeting-invited        to a post that is asked to a meeting of the MASE, with a calendar file
 * meeting-changed        to the same: its time or place was changed, or it is held after all; with a calendar file
 * meeting-cancelled      to the same: it is not held; with a calendar file
 * meeting-not-asked      to a post that is asked no more; with a calendar file
 * meeting-unanswered     to a post that has not replied
 * mase-papers-out        to a post: the papers of a meeting are there
 * mase-papers-changed    to a post: there is another edition of them
 * mase-papers-withdrawn  to a post: they were withdrawn
 * mase-papers-unopened   to a post: nobody there has opened them, and the meeting is near
 * intelligence-alert     to who watches for something: it has come up in an item or a referral
 */
export const mailKinds = [
  'sign-off-asked',
  'authorised',
  'returned-to-author',
  'received-front-door',
  'received-danger',
  'received-sender',
  'outcome',
  'question',
  'question-answered',
  'passed-to-mase',
  'received-mase',
  'handed-back',
  'intelligence-received',
  'intelligence-danger',
  'intelligence-to-release',
  'intelligence-given-back',
  'intelligence-not-for-us',
  'intelligence-shared',
  'intelligence-ring',
  'intelligence-recalled',
  'breach-opened',
  'breach-due',
  'breach-overdue',
  'chase-sign-off',
  'shared',
  'contribution-asked',
  'contribution-given',
  'contribution-declined',
  'review-due',
  'review-overdue',
  'written-due',
  'written-overdue',
  'written-overdue-lead',
  'information-asked',
  'information-reminder',
  'information-overdue',
  'information-overdue-worker',
  'information-answered',
  'information-refused',
  'information-late',
  'information-withdrawn',
  'information-leave-asked',
  'information-leave-answered',
  'acknowledged',
  'clock-nearing',
  'clock-breached',
  'clock-breached-manager',
  'agreement-asked',
  'agreement-overdue',
  'agreed',
  'not-agreed',
  'reopened',
  'reconsideration-asked',
  'reconsideration-overdue',
  'reconsideration-answered',
  'outcome-unopened',
  'outcome-unopened-lead',
  'outcome-unopened-mash',
  'passed-on',
  'share-received',
  'share-unopened',
  'share-unopened-mash',
  'share-answered',
  'transfer-news',
  'restriction-named',
  'break-glass',
  'allocated',
  'taken-from-you',
  'handed-over',
  'work-left-behind',
  'mase-decided',
  'mase-actions-given',
  'mase-action-due',
  'mase-action-overdue',
  'mase-action-escalated',
  'mase-action-asks',
  'mase-action-answered',
  'mase-minutes-ready',
  'mase-minutes-out',
  'mase-minutes-corrected',
  'meeting-invited',
  'meeting-changed',
  'meeting-cancelled',
  'meeting-not-asked',
  'meeting-unanswered',
  'mase-papers-out',
  'mase-papers-changed',
  'mase-papers-withdrawn',
  'mase-papers-unopened',
  'mase-question',
  'mase-question-answered',
  'mase-chair-asked',
  'mase-chair-agreed',
  'intelligence-alert',
] as const

export type MailKind = (typeof mailKinds)[number]
