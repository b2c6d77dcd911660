import type { Key } from '#functions/platform/keys.ts'
import { lists, UNSENT_MAIL_SHARDS } from '#functions/platform/keys.ts'
import { errorValues, log } from '#functions/platform/log.ts'
import type { Mail } from '#functions/platform/mail.ts'
import { queryPage } from '#functions/platform/read.ts'
import type { MailDependencies } from '#functions/platform/sending/mail-dependencies.ts'
import { sendMail } from '#functions/platform/sending/send-mail.ts'

/** The stream has this long before the sweep takes a mail for stuck. */
const GRACE_MILLISECONDS = 60_000
const PAGE_SIZE = 100

/** Sends what the stream did not bring through: SES refused for long, or the process died on the way. */
export async function sendStuckMail(deps: MailDependencies): Promise<void> {
  const before = new Date(deps.clock().getTime() - GRACE_MILLISECONDS).toISOString()
  for (let shard = 0; shard < UNSENT_MAIL_SHARDS; shard++) {
    let cursor: string | undefined
    do {
      const page = await queryPage<Mail>(deps, {
        index: 'worklist',
        pk: lists.unsentMail(shard),
        limit: PAGE_SIZE,
        cursor,
      })
      const stuck = page.items.filter(({ data }) => data.createdAt < before)
      if (stuck.length > 0) log('warn', 'MAIL_REDRIVEN', { count: stuck.length })
      for (const item of stuck) await sendOne(deps, item)
      // Oldest first: where the last of a page is fresh, so is everything after it.
      cursor = stuck.length === page.items.length ? page.next : undefined
    } while (cursor)
  }
}

/** One that cannot be sent must not hold up the others. */
async function sendOne(deps: MailDependencies, key: Key): Promise<void> {
  try {
    await sendMail(deps, key)
  } catch (error) {
    log('error', 'REQUEST_FAILED', errorValues(error))
  }
}
