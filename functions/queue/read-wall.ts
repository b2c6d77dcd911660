import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { lists } from '#functions/platform/keys.ts'
import { openDesk } from '#functions/platform/open.ts'
import { readQueueCounts } from '#functions/platform/queue-counts.ts'
import { queryPage } from '#functions/platform/read.ts'
import type { queueOperations } from '#shared/api/queue.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { ok } from '#shared/result.ts'
import { openLists, overdueIn } from './overdue.ts'

const operation = 'readWall'

/** As many overdue of one list as are counted: beyond, the number tells nothing more. */
const MOST_OVERDUE = 100

/** As many of the new ones as are looked through for the one that waits longest. */
const MOST_NEW = 100

/** The state of the queue for everybody who can see the wall: numbers, and nothing that names anybody. */
export const readWall: UseCase<(typeof queueOperations)['readWall']> = async (deps, caller) => {
  const opened = await openDesk(deps, caller, { operation, action: 'mash.list' })
  if (!opened.ok) return opened
  const { partnership } = opened.value
  const at = deps.clock().toISOString()
  const [counts, fresh, overdue] = await Promise.all([
    readQueueCounts(deps, partnership),
    queryPage<Referral>(deps, { index: 'worklist', pk: lists.mash(partnership, 'new'), limit: MOST_NEW }),
    Promise.all(
      openLists.map(async (list) => {
        const { referrals, more } = await overdueIn(deps, partnership, list, { to: at, most: MOST_OVERDUE })
        return [list, { number: referrals.length, more }] as const
      }),
    ),
    writeAudit(
      deps,
      auditEntry(deps, caller, opened.value, { operation, kind: 'read', object: 'queue wall' }),
    ),
  ])
  const untaken = fresh.items.map(({ data }) => data)
  return ok({
    at,
    counts,
    overdue: Object.fromEntries(overdue),
    danger: untaken.filter(({ danger }) => danger.now === 'yes').length,
    oldestNew: untaken
      .flatMap(({ sentAt }) => sentAt ?? [])
      .toSorted()
      .at(0),
  })
}
