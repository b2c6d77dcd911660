import { afterEvent, type MailEvent } from '#shared/mail/mail-events.ts'
import type { Dependencies } from '../dependencies.ts'
import { keys } from '../keys.ts'
import { log } from '../log.ts'
import type { Mail } from '../mail.ts'
import { findItem } from '../read.ts'
import { settleMail } from './settle-mail.ts'

interface Told extends MailEvent {
  readonly reference: string
  readonly mail: string
}

/** Others may move the same mail at the same moment: the sender, or another event. */
const ATTEMPTS = 5

/** Records what SES tells of a mail, and what follows from it for who was to be told. */
export async function recordFate(deps: Dependencies, told: Told): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const item = await findItem<Mail>(deps, keys.mail(told.reference, told.mail))
    const mail = item?.data
    if (!mail) return log('warn', 'MAIL_FATE_UNKNOWN', { event: told.eventType })
    const fate = afterEvent(mail, told, deps.clock().toISOString())
    if (!fate) return
    const { failure, because, softBounce, delayedAt, ...rest } = mail
    if (await settleMail(deps, mail, { ...rest, ...fate, leaseUntil: undefined }))
      return log('info', 'MAIL_FATE', { event: told.eventType, mail: mail.id })
  }
  throw new Error('The fate of a mail could not be recorded')
}
