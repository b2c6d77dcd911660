import { isGuess, type MailFailure } from '../mail/mail-failure.ts'
import type { MailState } from '../mail/mail-state.ts'
import type { Limit } from '../time/limit.ts'
import type { Call, Dissemination, RingBecause, RingOutcome } from './dissemination.ts'

/** Who could not be reached by telephone is rung again after this, while the desk is at work. */
export const ringAgainAfter: Limit = { amount: 2, unit: 'working-hours', runsPastClosing: false }
/** The desk is told once more of somebody whom nobody has rung. */
export const remindAfter: Limit = { amount: 1, unit: 'working-days' }

/** What became of the mail that tells of a dissemination. */
export interface MailNow {
  readonly state: MailState
  readonly failure?: MailFailure
}

/** Somebody of the post has read it, or was told by telephone. */
export const isTold = ({ openedAt, ring }: Dissemination): boolean =>
  openedAt !== undefined || ring?.rung?.outcome === 'told'

/** Nobody is chased for it any more: they were told, or it is no longer for them. */
export const isSettled = (told: Dissemination): boolean =>
  isTold(told) ||
  told.recalled !== undefined ||
  told.misdirected !== undefined ||
  told.replacedBy !== undefined ||
  told.ring?.rung !== undefined

/** What a person must do for it: ring the recipient, or recall what went to the wrong post. */
export function mustDo(told: Dissemination): 'ring' | 'recall' | undefined {
  if (told.recalled) return undefined
  if (told.misdirected || told.ring?.rung?.outcome === 'wrong-post') return 'recall'
  return told.ring && !told.ring.ended && !isSettled(told) ? 'ring' : undefined
}

/** Somebody must ring from now on; what was tried before is kept. Undefined where that stands already, or nobody need. */
export function withRing(told: Dissemination, because: RingBecause, at: string): Dissemination | undefined {
  if (isSettled(told)) return undefined
  const { ring } = told
  const isOpen = ring !== undefined && !ring.ended
  if (isOpen && ring.because === because) return undefined
  // Rung since the first reason: a second one makes it no younger.
  const since = isOpen ? ring.since : at
  return { ...told, ring: { ...ring, because, since, ended: undefined } }
}

/** Whether what the hub rings for is undone by a mail that SES took, or a mailbox, after all. */
const isUndoneByArrival = (because: RingBecause): boolean =>
  because !== 'silent' && (isGuess(because as MailFailure) || because === 'bounced')

/**
 * What becomes of a dissemination when SES tells of its mail. Undefined where nothing does.
 *
 * @param at the moment
 */
export function afterMail(told: Dissemination, mail: MailNow, at: string): Dissemination | undefined {
  if (mail.state === 'failed') {
    const { failure = 'unknown' } = mail
    return failure === 'closed' ? undefined : withRing(told, failure, at)
  }
  const { ring } = told
  const hasGone = mail.state === 'sent' || mail.state === 'delivered'
  if (!hasGone || mustDo(told) !== 'ring' || !ring || !isUndoneByArrival(ring.because)) return undefined
  return { ...told, ring: { ...ring, ended: { because: 'arrived', at } } }
}

/**
 * A call and what came of it.
 *
 * @param again when who was not reached is to be tried again
 */
export function afterCall(
  told: Dissemination,
  outcome: RingOutcome,
  call: Call,
  again: string,
): Dissemination {
  const ring = told.ring ?? { because: 'silent', since: call.at }
  if (outcome === 'not-reached')
    return { ...told, ring: { ...ring, tries: [...(ring.tries ?? []), call], again }, nextAt: again }
  return { ...told, ring: { ...ring, again: undefined, rung: { ...call, outcome } }, nextAt: undefined }
}

/** More calls in vain are no use: another way must be found. */
export const MOST_TRIES = 50

/** Why what a recipient was given cannot be sent to the same post again; undefined where it can. */
export function whyNotAgain(told: Dissemination, mail: MailNow | undefined): string | undefined {
  if (told.recalled || mustDo(told) === 'recall') return 'It went to the wrong post.'
  if (isTold(told)) return 'They were told.'
  if (told.replacedBy) return 'It was sent again already.'
  if (mail?.state === 'waiting' || mail?.state === 'sending') return 'The first email is still on its way.'
  if (mail?.state !== 'failed' && mustDo(told) !== 'ring')
    return 'The first email went out, and there is still time to open it.'
  return undefined
}
