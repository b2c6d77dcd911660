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
 * need-to-know         to a post that was named as needing to know (seed 001, 8.2 to 8.4)
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
  'need-to-know',
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
] as const

export type MailKind = (typeof mailKinds)[number]
