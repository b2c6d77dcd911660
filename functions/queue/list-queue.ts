import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { listHeld } from '#functions/platform/held.ts'
import { keys } from '#functions/platform/keys.ts'
import { openDesk, refOf } from '#functions/platform/open.ts'
import { readQueueCounts } from '#functions/platform/queue-counts.ts'
import { findItem } from '#functions/platform/read.ts'
import { isShown } from '#functions/platform/restricted.ts'
import type { QueueView, queueOperations } from '#shared/api/queue.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Person } from '#shared/people/person.ts'
import { countIn } from '#shared/queue/counts.ts'
import { isFiltered, passes } from '#shared/queue/filters.ts'
import { queueLists } from '#shared/queue/list-of.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { fail, ok } from '#shared/result.ts'
import { findFilter, listFilters, type StoredFilter, shownFilter } from './filter-item.ts'
import { findLeftBehind } from './left-behind.ts'
import { lookThrough } from './look-through.ts'
import { queueRowOf } from './queue-row.ts'
import { findToRing } from './to-ring.ts'

const operation = 'listQueue'

/** One page of the queue: what is due first at the top; of what is decided, the latest. */
export const listQueue: UseCase<(typeof queueOperations)['listQueue']> = async (
  deps,
  caller,
  { view, worker, filter: id, cursor },
) => {
  const opened = await openDesk(deps, caller, { operation, action: 'mash.list' })
  if (!opened.ok) return opened
  const person = opened.value
  const now = deps.clock()
  const filter = id ? await findFilter(deps, person, id) : undefined
  const whose = { id: (view === 'mine' && worker) || person.id, partnership: person.partnership }
  const [found, counts, { saved }, partnership, held] = await Promise.all([
    lookThrough(deps, whose, { view, cursor, passes: testOf(deps, person, filter, now) }),
    countViews(deps, person),
    listFilters(deps, person),
    findItem<Partnership>(deps, keys.partnership(person.partnership)),
    whose.id === person.id ? undefined : findItem<Person>(deps, keys.person(whose.id)),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object: `queue ${view}` })),
  ])
  const colleague = held?.data.partnership === person.partnership ? held.data : undefined
  if (whose.id !== person.id && !colleague) return fail({ kind: 'not-found' })
  const [leftBehind, toRing] = await Promise.all([
    findLeftBehind(deps, found.referrals),
    findToRing(deps, found.referrals),
  ])
  const looking = { person, partnership: partnership?.data as Partnership, now }
  return ok({
    rows: found.referrals.map((referral) => ({
      ...queueRowOf(deps, looking, referral),
      ...leftBehind(referral),
      ...toRing(referral),
    })),
    counts,
    filter: filter && shownFilter(filter),
    saved: saved.map(shownFilter),
    worker: colleague && refOf(colleague),
    looked: found.looked,
    next: found.next,
  })
}

/** A restricted record would tell by passing what its pointer does not: with a filter it is left out. */
function testOf(deps: Dependencies, person: Person, filter: StoredFilter | undefined, now: Date) {
  if (!filter || !isFiltered(filter.filters)) return undefined
  const today = londonClock(now.toISOString()).date
  return (referral: Referral) =>
    isShown(deps, person, referral, 'mash.read') && passes(filter.filters, referral, today)
}

async function countViews(deps: Dependencies, person: Person): Promise<Readonly<Record<QueueView, number>>> {
  const [counts, mine] = await Promise.all([
    readQueueCounts(deps, person.partnership),
    listHeld(deps, person),
  ])
  const lists = Object.fromEntries(queueLists.map((list) => [list, countIn(counts, list)]))
  return { ...lists, mine: mine.held.length } as Record<QueueView, number>
}
