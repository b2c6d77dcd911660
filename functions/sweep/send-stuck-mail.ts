import { lists, UNSENT_MAIL_SHARDS } from '#functions/platform/keys.ts'
import { log } from '#functions/platform/log.ts'
import type { Mail } from '#functions/platform/mail.ts'
import { queryPage } from '#functions/platform/read.ts'
import type { MailDependencies } from '#functions/platform/sending/mail-dependencies.ts'
import { sendMail } from '#functions/platform/sending/send-mail.ts'

/** The stream has this long before the sweep takes a mail for stuck. */
const GRACE_MILLISECONDS = 60_000
const MOST_A_SHARD = 100

/** Sends what the stream did not bring through: SES refused for long, or the process died on the way. */
export async function sendStuckMail(deps: MailDependencies): Promise<void> {
  const before = new Date(deps.clock().getTime() - GRACE_MILLISECONDS).toISOString()
  for (let shard = 0; shard < UNSENT_MAIL_SHARDS; shard++) {
    const page = await queryPage<Mail>(deps, {
      index: 'worklist',
      pk: lists.unsentMail(shard),
      limit: MOST_A_SHARD,
    })
    const stuck = page.items.filter(({ data }) => data.createdAt < before)
    if (stuck.length > 0) log('warn', 'MAIL_REDRIVEN', { count: stuck.length })
    for (const item of stuck) await sendMail(deps, item)
  }
}
