import type { MailState } from '#shared/mail/mail-state.ts'

/** What an event of SES means for a mail, and from which states it may take it there. */
export interface Fate {
  readonly state: MailState
  readonly from: readonly MailState[]
  readonly because?: string
}

const unsettled: readonly MailState[] = ['waiting', 'sending']

/**
 * By SES's event types. Events come in any order, more than once, and before the hub has recorded that SES took the
 * mail; none takes a mail back from where a later one has brought it. Types that are not here change nothing.
 */
export const fates: Readonly<Record<string, Fate>> = {
  Send: { state: 'sent', from: unsettled },
  Delivery: { state: 'delivered', from: [...unsettled, 'sent'] },
  Bounce: {
    state: 'failed',
    from: [...unsettled, 'sent', 'delivered'],
    because: 'The mailbox did not take it',
  },
  Complaint: {
    state: 'failed',
    from: [...unsettled, 'sent', 'delivered'],
    because: 'The recipient reported it as unwanted',
  },
  Reject: { state: 'failed', from: [...unsettled, 'sent'], because: 'The mail service refused it' },
  'Rendering Failure': {
    state: 'failed',
    from: [...unsettled, 'sent'],
    because: 'The mail service could not make it',
  },
}
