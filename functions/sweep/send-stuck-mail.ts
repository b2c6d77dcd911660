import { lists, UNSENT_MAIL_SHARDS } from '#functions/platform/keys.ts'
import { log } from '#functions/platform/log.ts'
import type { Mail } from '#functions/platform/mail.ts'
import { queryPage } from '#functions/platform/read.ts'
import { sendMail } from '#functions/platform/sending/send-mail.ts'
import type { SweepDependencies } from './sweep-dependencies.ts'
import { tryEach } from './try-each.ts'

/** The stream has this long before the sweep takes a mail for stuck. */
const GRACE_MILLISECONDS = 60_000
const PAGE_SIZE = 100

const shards = Array.from({ length: UNSENT_MAIL_SHARDS }, (_, shard) => shard)

/**
 * Sends what the stream did not bring through: SES refused for long, or the process died on the way.
 *
 * @returns with how many that failed; SES's refusal is no failure, as it is tried again
 */
export const sendStuckMail = (deps: SweepDependencies): Promise<number> =>
  tryEach(deps, shards, (shard) => sendShard(deps, shard), 1)

async function sendShard(deps: SweepDependencies, shard: number): Promise<number> {
  const before = new Date(deps.clock().getTime() - GRACE_MILLISECONDS).toISOString()
  let failed = 0
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
    failed += await tryEach(deps, stuck, async (item) => {
      await sendMail(deps, item)
    })
    // Oldest first: where the last of a page is fresh, so is everything after it.
    cursor = stuck.length === page.items.length ? page.next : undefined
  } while (cursor && !deps.isOver?.())
  return failed
}
