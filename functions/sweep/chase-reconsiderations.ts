import { commitUnaudited } from '#functions/platform/commit.ts'
import { lists } from '#functions/platform/keys.ts'
import { log } from '#functions/platform/log.ts'
import { mailItem, newMail } from '#functions/platform/mail.ts'
import { pages } from '#functions/platform/pages.ts'
import { queryPage } from '#functions/platform/read.ts'
import {
  answerersOf,
  type ReconsiderationWait,
  reconsiderationItem,
} from '#functions/platform/reconsideration-item.ts'
import { dayAfter } from './once-a-day.ts'
import type { SweepDependencies } from './sweep-dependencies.ts'
import { tryEach } from './try-each.ts'

const MOST = 100

/**
 * Tells who owes a sender an answer why it was decided so, once that is overdue.
 *
 * @returns with how many that failed
 */
export async function chaseReconsiderations(deps: SweepDependencies, partnership: string): Promise<number> {
  const now = deps.clock()
  const at = now.toISOString()
  const page = await queryPage<ReconsiderationWait>(deps, {
    index: 'sender',
    pk: lists.reconsiderationsDue(partnership),
    limit: MOST,
  })
  return tryEach(deps, page.items, async ({ data: wait }) => {
    if (wait.next > at) return
    const next = dayAfter(now)
    const mail = newMail(
      { event: `reconsideration ${wait.reference} ${wait.next}`, at },
      {
        kind: 'reconsideration-overdue',
        reference: wait.reference,
        partnership,
        to: answerersOf(wait),
        path: pages.reconsider(wait.reference),
      },
    )
    const written = await commitUnaudited(deps, [
      {
        put: reconsiderationItem({ ...wait, next }),
        // Answered, asked afresh or chased by another run meanwhile: then it is not ours.
        when: {
          expression: '#data.#next = :before',
          names: { '#data': 'data', '#next': 'next' },
          values: { ':before': wait.next },
        },
      },
      { put: mailItem(mail) },
    ])
    if (written.ok) log('info', 'RECONSIDERATION_CHASED')
  })
}
