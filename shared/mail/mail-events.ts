import { isGuess, type MailFailure, mailFailures } from './mail-failure.ts'
import type { MailState } from './mail-state.ts'

/** What SES tells of a mail, with its own words for what and why. */
export interface MailEvent {
  readonly eventType: string
  readonly bounceType?: string
  readonly bounceSubType?: string
}

/** What is known of a mail that SES's events bear on. */
export interface MailFate {
  readonly state: MailState
  /** Since when it is in its state (ISO). */
  readonly since: string
  readonly failure?: MailFailure
  readonly because?: string
  /** Failed by a bounce that may have been the mailbox's automatic answer: a delivery told later settles it. */
  readonly softBounce?: true
  /** The recipient's server does not take it yet; SES goes on trying. */
  readonly delayedAt?: string
}

/** SES's own list of addresses that it sends nothing to. */
const suppressed = new Set(['Suppressed', 'OnAccountSuppressionList'])

const failureOf = ({ eventType, bounceSubType = '' }: MailEvent): MailFailure | undefined => {
  switch (eventType) {
    case 'Bounce':
      return suppressed.has(bounceSubType) ? 'suppressed' : 'bounced'
    case 'Complaint':
      return 'complained'
    case 'Reject':
    case 'Rendering Failure':
      return 'refused'
    default:
      return undefined
  }
}

/**
 * What a mail is after an event of SES. Events come in any order, more than once, before the hub has recorded that SES took
 * the mail, and after it gave up waiting for that; none takes a mail back from where a later one has brought it.
 *
 * @param at the moment
 * @returns undefined where the event changes nothing
 */
export function afterEvent(mail: MailFate, event: MailEvent, at: string): MailFate | undefined {
  const { state } = mail
  // What the hub only guessed is as open as if nothing had been recorded.
  const isOpen = state === 'waiting' || state === 'sending' || (state === 'failed' && isGuess(mail.failure))
  const failure = failureOf(event)
  if (failure) {
    // A bounce of type Transient is one that SES has stopped trying to deliver; but with a delivery, told before it or after,
    // it is an answer such as "out of office", and the mail arrived.
    const isSoft = event.bounceType === 'Transient'
    const canFail = isOpen || state === 'sent' || (state === 'delivered' && failure !== 'refused' && !isSoft)
    if (!canFail) return undefined
    const because = mailFailures[failure]
    return { state: 'failed', since: at, failure, because, softBounce: isSoft || undefined }
  }
  switch (event.eventType) {
    case 'Send':
      return isOpen ? { state: 'sent', since: at } : undefined
    case 'Delivery':
      return isOpen || state === 'sent' || mail.softBounce ? { state: 'delivered', since: at } : undefined
    case 'DeliveryDelay':
      if (isOpen) return { state: 'sent', since: at, delayedAt: at }
      return state === 'sent' && !mail.delayedAt ? { ...mail, delayedAt: at } : undefined
    default:
      return undefined
  }
}
