import { commitUnaudited, type Write } from '#functions/platform/commit.ts'
import { informationItem, type StoredRequest } from '#functions/platform/information-item.ts'
import { keys, lists } from '#functions/platform/keys.ts'
import { log } from '#functions/platform/log.ts'
import { mailItem, newMail } from '#functions/platform/mail.ts'
import { pages } from '#functions/platform/pages.ts'
import { findItem, queryPage } from '#functions/platform/read.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { maseStates, type State } from '#shared/referral/states.ts'
import type { SweepDependencies } from './sweep-dependencies.ts'
import { tryEach } from './try-each.ts'

const MOST = 100

/** A decision has been taken, or is taken elsewhere: an answer is still welcome, and nobody presses for it. */
const past: readonly State[] = ['decided', ...maseStates]

/**
 * Reminds the posts that were asked: once before the answer is due, and once when it is overdue; then the worker who waits
 * for it is told as well.
 *
 * @returns with how many that failed
 */
export async function chasePartners(deps: SweepDependencies, partnership: string): Promise<number> {
  const at = deps.clock().toISOString()
  // In the order of when somebody is to be told next.
  const page = await queryPage<StoredRequest>(deps, {
    index: 'worklist',
    pk: lists.informationNext(partnership),
    limit: MOST,
  })
  return tryEach(deps, page.items, async ({ data: request }) => {
    const { next } = request
    if (!next || next.at > at) return
    const head = await findItem<Referral>(deps, keys.referral(request.reference))
    if (!head) return
    const mails = past.includes(head.data.state) ? [] : mailsOf(request, head.data, at)
    const written = await commitUnaudited(deps, [
      {
        put: informationItem({
          ...request,
          next: request.dueAt > at ? { at: request.dueAt, of: 'overdue' } : undefined,
        }),
        // Answered, withdrawn or chased by another run meanwhile: then it is not ours.
        when: {
          expression: '#data.#next.#at = :before',
          names: { '#data': 'data', '#next': 'next', '#at': 'at' },
          values: { ':before': next.at },
        },
      },
      ...mails,
    ])
    if (written.ok && mails.length > 0) log('info', 'INFORMATION_CHASED')
  })
}

function mailsOf(request: StoredRequest, { owner }: Referral, at: string): Write[] {
  const { reference, partnership, id, contactId, dueAt, askedBy, next } = request
  const overdue = dueAt <= at
  const cause = { event: `information ${id} ${next?.at}`, at }
  const toPost = newMail(cause, {
    kind: overdue ? 'information-overdue' : 'information-reminder',
    reference,
    partnership,
    to: { contact: contactId },
    path: pages.partner(reference, id),
  })
  if (!overdue) return [{ put: mailItem(toPost) }]
  const toWorker = newMail(cause, {
    kind: 'information-overdue-worker',
    reference,
    partnership,
    to: { person: owner?.id ?? askedBy.id },
    path: pages.information(reference, id),
  })
  return [{ put: mailItem(toPost) }, { put: mailItem(toWorker) }]
}
