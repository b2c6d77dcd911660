import { commitUnaudited } from '#functions/platform/commit.ts'
import { lists } from '#functions/platform/keys.ts'
import { log } from '#functions/platform/log.ts'
import { mailItem, newMail } from '#functions/platform/mail.ts'
import { pages } from '#functions/platform/pages.ts'
import { queryPage } from '#functions/platform/read.ts'
import { type SignOffWait, signOffItem } from '#functions/platform/sign-off-item.ts'
import { dayBefore } from './once-a-day.ts'
import type { SweepDependencies } from './sweep-dependencies.ts'
import { tryEach } from './try-each.ts'

const MOST = 100

/**
 * Reminds the leads of what is overdue for their sign-off in a partnership.
 *
 * @returns with how many that failed
 */
export async function chaseSignOff(deps: SweepDependencies, partnership: string): Promise<number> {
  const now = deps.clock()
  const at = now.toISOString()
  const page = await queryPage<SignOffWait>(deps, {
    index: 'sender',
    pk: lists.signOffsDue(partnership),
    limit: MOST,
  })
  const again = dayBefore(now)
  return tryEach(deps, page.items, async ({ data: wait }) => {
    const isOverdue = wait.chasedAt ? wait.chasedAt < again : wait.dueAt < at
    if (!isOverdue) return
    const mail = newMail(
      { event: `chase ${wait.reference} ${wait.chasedAt ?? wait.dueAt}`, at },
      {
        kind: 'chase-sign-off',
        reference: wait.reference,
        partnership,
        to: { leadsOf: wait.agency, except: wait.authorId },
        path: pages.signOff(wait.reference),
      },
    )
    const written = await commitUnaudited(deps, [
      {
        put: signOffItem({ ...wait, chasedAt: at }),
        when: {
          expression: wait.chasedAt
            ? '#data.#chasedAt = :before'
            : 'attribute_exists(pk) AND attribute_not_exists(#data.#chasedAt)',
          names: { '#data': 'data', '#chasedAt': 'chasedAt' },
          values: wait.chasedAt ? { ':before': wait.chasedAt } : undefined,
        },
      },
      { put: mailItem(mail) },
    ])
    if (written.ok) log('info', 'SIGN_OFF_CHASED')
  })
}
