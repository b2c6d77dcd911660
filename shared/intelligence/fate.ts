import type { MailFailure } from '../mail/mail-failure.ts'
import type { MailState } from '../mail/mail-state.ts'
import { type Dissemination, ringBecause } from './dissemination.ts'
import { mustDo } from './ring.ts'

/** What is known of the mail that told a recipient. */
export interface NoticeNow {
  readonly state: MailState
  readonly since: string
  readonly failure?: MailFailure
  readonly because?: string
  readonly delayedAt?: string
}

/** What became of what a recipient was given, in a few words; the latest that is known of it. */
export interface Fate {
  readonly words: string
  /** Since when. */
  readonly at: string
  /** How it bears on the work: nothing to do, it waits for the recipient, a person must act, it was taken back. */
  readonly bears: 'done' | 'waits' | 'act' | 'closed'
}

const ofMail: Readonly<Record<Exclude<MailState, 'failed'>, string>> = {
  waiting: 'Waiting to be sent',
  sending: 'Being sent',
  sent: 'Sent, not yet delivered',
  delivered: 'Delivered, not opened',
}

/**
 * What became of what a recipient was given. Sending is not telling: only opening it, or a call, is.
 *
 * @param mail the mail that told them; left out where it is not known
 */
export function fateOf(told: Dissemination, mail: NoticeNow | undefined): Fate {
  const { ring, recalled, misdirected } = told
  if (recalled) return { words: 'Recalled', at: recalled.at, bears: 'closed' }
  if (misdirected)
    return { words: 'They say it is not for them: recall it', at: misdirected.at, bears: 'act' }
  if (ring?.rung?.outcome === 'wrong-post')
    return { words: 'The wrong post: recall it', at: ring.rung.at, bears: 'act' }
  const acted = told.acted?.at(-1)
  if (acted) return { words: 'Acted on', at: acted.at, bears: 'done' }
  if (told.acknowledgedAt) return { words: 'Acknowledged', at: told.acknowledgedAt, bears: 'done' }
  if (told.openedAt) return { words: 'Opened', at: told.openedAt, bears: 'done' }
  if (ring?.rung) return { words: 'Told by telephone', at: ring.rung.at, bears: 'done' }
  if (told.replacedBy) return { words: 'Sent again', at: mail?.since ?? told.at, bears: 'closed' }
  if (ring && mustDo(told) === 'ring') return { words: ringWords(told), at: ring.since, bears: 'act' }
  if (ring?.ended?.because === 'expired')
    return { words: 'Closed before anybody opened it', at: ring.ended.at, bears: 'closed' }
  return fateOfMail(mail, told.at)
}

function ringWords({ ring }: Dissemination): string {
  const tries = ring?.tries?.length ?? 0
  const because = ring ? ringBecause[ring.because] : ''
  return tries > 0 ? `Ring again, not reached so far: ${because}` : `Ring them: ${because}`
}

/** What became of the mail alone. */
function fateOfMail(mail: NoticeNow | undefined, at: string): Fate {
  if (!mail) return { words: ofMail.waiting, at, bears: 'waits' }
  if (mail.state === 'failed')
    return {
      words: `The email came to nothing: ${mail.because ?? ''}`.trim(),
      at: mail.since,
      bears: 'closed',
    }
  if (mail.state === 'sent' && mail.delayedAt)
    return { words: 'Sent; the recipient’s server is slow to take it', at: mail.delayedAt, bears: 'waits' }
  return { words: ofMail[mail.state], at: mail.since, bears: 'waits' }
}
