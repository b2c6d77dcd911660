import { commitUnaudited } from '#functions/platform/commit.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { log } from '#functions/platform/log.ts'
import { type Mail, mailItem } from '#functions/platform/mail.ts'
import { findItem } from '#functions/platform/read.ts'
import { type Fate, fates } from './fates.ts'

interface Told {
  readonly eventType: string
  readonly reference: string
  readonly mail: string
  readonly bounceType?: string
}

/** Others may move the same mail at the same moment: the sender, or another event. */
const ATTEMPTS = 5

/**
 * Whether what is told may bring the mail to its state. A bounce of type Transient is one that SES has stopped trying to
 * deliver; but with a delivery, told before it or after, it is an answer such as "out of office", and the mail arrived.
 */
function mayBring(mail: Mail, fate: Fate, { eventType, bounceType }: Told): boolean {
  if (bounceType === 'Transient' && mail.state === 'delivered') return false
  if (eventType === 'Delivery' && mail.softBounce) return true
  return fate.from.includes(mail.state)
}

/** Records what SES tells of a mail. */
export async function recordFate(deps: Dependencies, told: Told): Promise<void> {
  const fate = fates[told.eventType]
  if (!fate) return
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const item = await findItem<Mail>(deps, keys.mail(told.reference, told.mail))
    const mail = item?.data
    if (!mail) return log('warn', 'MAIL_FATE_UNKNOWN', { event: told.eventType })
    if (!mayBring(mail, fate, told)) return
    const next: Mail = {
      ...mail,
      state: fate.state,
      since: deps.clock().toISOString(),
      because: fate.because,
      softBounce: told.bounceType === 'Transient' ? true : undefined,
      leaseUntil: undefined,
    }
    const written = await commitUnaudited(deps, [
      {
        put: mailItem(next),
        when: {
          expression: '#data.#state = :state',
          names: { '#data': 'data', '#state': 'state' },
          values: { ':state': mail.state },
        },
      },
    ])
    if (written.ok) return log('info', 'MAIL_FATE', { event: told.eventType, mail: mail.id })
  }
  throw new Error('The fate of a mail could not be recorded')
}
