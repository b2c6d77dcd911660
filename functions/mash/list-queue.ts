import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { leftOf } from '#functions/platform/clocks.ts'
import { keys, lists } from '#functions/platform/keys.ts'
import { PAGE_SIZE, rowsOf } from '#functions/platform/lists.ts'
import { openDesk } from '#functions/platform/open.ts'
import { findItem, queryPage } from '#functions/platform/read.ts'
import type { mashOperations, QueueView } from '#shared/api/mash.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Person } from '#shared/people/person.ts'
import type { QueueList } from '#shared/queue/list-of.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { ok } from '#shared/result.ts'

const operation = 'listQueue'

const states: Record<QueueView, QueueList> = {
  new: 'new',
  mine: 'in-triage',
  'in-triage': 'in-triage',
  returned: 'returned',
  decided: 'decided',
}

const heldBy = (person: Person) => ({
  FilterExpression: '#data.#owner.#id = :me',
  ExpressionAttributeNames: { '#data': 'data', '#owner': 'owner', '#id': 'id' },
  values: { ':me': person.id },
})

/** What is in triage is a team's work of some days: few enough to look through for one worker's own. */
const MINE_LIMIT = 500

/** One page of the queue: what is due first at the top; of what is decided, the latest. */
export const listQueue: UseCase<(typeof mashOperations)['listQueue']> = async (
  deps,
  caller,
  { view, cursor },
) => {
  const opened = await openDesk(deps, caller, { operation, action: 'mash.list' })
  if (!opened.ok) return opened
  const person = opened.value
  const mine = view === 'mine'
  const [page, partnership] = await Promise.all([
    queryPage<Referral>(
      deps,
      {
        index: 'worklist',
        pk: lists.mash(person.partnership, states[view]),
        limit: mine ? MINE_LIMIT : PAGE_SIZE,
        descending: view === 'decided',
        cursor,
      },
      mine ? heldBy(person) : undefined,
    ),
    findItem<Partnership>(deps, keys.partnership(person.partnership)),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object: `queue ${view}` })),
  ])
  const now = deps.clock()
  const { rows, next } = rowsOf(deps, person, page, 'mash.read')
  return ok({
    rows: rows.map((row) => ({
      ...row,
      timeLeft: leftOf(partnership?.data as Partnership, 'decision', row, now),
    })),
    next,
  })
}
