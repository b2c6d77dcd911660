/**
 * What became of a mail.
 *
 * waiting    written with the change that caused it, not yet handed to SES
 * sending    being handed over
 * sent       SES took it
 * delivered  the recipient's server took it
 * failed     refused, bounced or complained of: somebody must ring
 */
export const mailStates = ['waiting', 'sending', 'sent', 'delivered', 'failed'] as const
export type MailState = (typeof mailStates)[number]
