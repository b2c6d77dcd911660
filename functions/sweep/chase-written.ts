import { commitUnaudited } from '#functions/platform/commit.ts'
import { lists } from '#functions/platform/keys.ts'
import { log } from '#functions/platform/log.ts'
import { type Mail, mailItem, newMail } from '#functions/platform/mail.ts'
import { pages } from '#functions/platform/pages.ts'
import { queryPage } from '#functions/platform/read.ts'
import { type WrittenWait, writtenItem } from '#functions/platform/written-item.ts'
import { dayAfter } from './once-a-day.ts'
import type { SweepDependencies } from './sweep-dependencies.ts'
import { tryEach } from './try-each.ts'

const MOST = 100

/**
 * Reminds the authors of what was telephoned and is to follow in writing: before the time is up, and when it is over
 * their safeguarding leads as well.
 *
 * @returns with how many that failed
 */
export async function chaseWritten(deps: SweepDependencies, partnership: string): Promise<number> {
  const now = deps.clock()
  const at = now.toISOString()
  // In the order of when somebody is to be told next.
  const page = await queryPage<WrittenWait>(deps, {
    index: 'sender',
    pk: lists.writtenDue(partnership),
    limit: MOST,
  })
  return tryEach(deps, page.items, async ({ data: wait }) => {
    if (wait.next.at > at) return
    const overdue = wait.dueAt <= at
    const after = overdue ? dayAfter(now) : wait.dueAt
    const written = await commitUnaudited(deps, [
      {
        put: writtenItem({ ...wait, next: { at: after, of: 'overdue' } }),
        // Sent, discarded, put off or chased by another run meanwhile: then it is not ours.
        when: {
          expression: '#data.#next.#at = :before',
          names: { '#data': 'data', '#next': 'next', '#at': 'at' },
          values: { ':before': wait.next.at },
        },
      },
      ...mailsOf(wait, overdue, at).map((mail) => ({ put: mailItem(mail) })),
    ])
    if (written.ok) log('info', 'WRITTEN_CHASED')
  })
}

function mailsOf(wait: WrittenWait, overdue: boolean, at: string): Mail[] {
  const { reference, partnership, agency, authorId } = wait
  const cause = { event: `written ${reference} ${wait.next.at}`, at }
  const about = { reference, partnership, path: pages.assessment(reference) }
  const toAuthor = newMail(cause, {
    ...about,
    kind: overdue ? 'written-overdue' : 'written-due',
    to: { person: authorId },
  })
  if (!overdue) return [toAuthor]
  const toLeads = newMail(cause, {
    ...about,
    kind: 'written-overdue-lead',
    to: { leadsOf: agency, except: authorId },
  })
  return [toAuthor, toLeads]
}
