/**
 * Why a mail came to nothing.
 *
 * unaddressed  the directory has nobody at the post
 * refused      SES refused it for good
 * unsent       SES refused it for so long that it is no longer tried
 * unknown      SES's answer was lost and no word of it came since: it may or may not have gone out
 * bounced      the mailbox did not take it
 * suppressed   SES sends nothing to the address any more
 * complained   the recipient reported it as unwanted
 * closed       what it would have led to was closed before it was sent
 */
export const mailFailures = {
  unaddressed: 'Nobody at this post can be reached by email',
  refused: 'The mail service refused it',
  unsent: 'The mail service did not take it in time',
  unknown: 'It is not known whether it went out',
  bounced: 'The mailbox did not take it',
  suppressed: 'The mail service sends nothing to this address any more',
  complained: 'The recipient reported it as unwanted',
  closed: 'It was closed before it was sent',
} as const
export type MailFailure = keyof typeof mailFailures

/** What the hub concluded without SES's word: that SES took it after all puts it right. */
export const isGuess = (failure: MailFailure | undefined): boolean =>
  failure === 'unknown' || failure === 'unsent'
