import { bare } from '#functions/platform/bare-item.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { findClosedSince } from '#functions/platform/intelligence/closed-since.ts'
import { keys, lists } from '#functions/platform/keys.ts'
import { headsOf, queryUpTo } from '#functions/platform/pool-reads.ts'
import { queryAll } from '#functions/platform/read.ts'
import { rowFor } from '#functions/platform/restricted.ts'
import { closedItem } from '#shared/mase/closed-item.ts'
import type { AgendaItem } from '#shared/mase/item.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import type { OverdueAction, PoolEntry } from '#shared/mase/pool.ts'
import type { Person } from '#shared/people/person.ts'
import type { Referral } from '#shared/referral/referral.ts'
import type { State } from '#shared/referral/states.ts'
import { gatherRaised } from './gather-raised.ts'
import { meetingsAhead, plannedAmong } from './meetings-ahead.ts'
import { overdueActions } from './overdue-actions.ts'

/** More than any partnership has in hand at once. */
const MOST_IN_A_STATE = 500

export const listMase = (deps: Dependencies, code: string, state: State): Promise<Referral[]> =>
  queryUpTo<Referral>(deps, { index: 'worklist', pk: lists.mase(code, state), limit: MOST_IN_A_STATE })

/** Whether its next look falls on a meeting: also where nobody said when that is. @param date ISO date of the meeting */
export const isDueBy = ({ mase }: Pick<Referral, 'mase'>, date: string): boolean =>
  mase?.reviewOn === undefined || mase.reviewOn <= date

export interface Pool {
  /** The meeting that it waits for. */
  readonly meeting?: Meeting
  readonly entries: readonly PoolEntry[]
}

/** Everything that waits for the MASE, for the next meeting whose agenda is built. */
export async function gatherPool(deps: Dependencies, person: Person): Promise<Pool> {
  const { partnership: code } = person
  const ahead = meetingsAhead(deps, code).then((meetings) => plannedAmong(meetings)[0])
  const carried = ahead.then(async (meeting) => {
    const stored = meeting ? await queryAll(deps, keys.meeting(code, meeting.id).pk, 'ITEM#') : []
    const items = stored.map(({ data }) => data as AgendaItem).filter(isCarriedHere)
    const [heads, isClosed] = await Promise.all([
      headsOf(
        deps,
        items.flatMap(({ reference }) => reference ?? []),
      ),
      findClosedSince(deps, person, items),
    ])
    return items.map(
      (item): PoolEntry => carriedEntry(deps, person, isClosed(item) ? closedItem(item) : item, heads),
    )
  })
  const [meeting, carriedOver, waiting, accepted, under, overdue, raised] = await Promise.all([
    ahead,
    carried,
    listMase(deps, code, 'waiting-for-mase'),
    listMase(deps, code, 'accepted-for-mase'),
    listMase(deps, code, 'under-mase'),
    overdueActions(deps, person),
    gatherRaised(deps, person),
  ])
  const entryOf = (kind: PoolEntry['kind'], referral: Referral, since: string | undefined): PoolEntry => {
    const row = rowFor(deps, person, referral, 'mase.read')
    const question = row.restricted ? undefined : referral.mase?.question
    return {
      kind,
      id: referral.reference,
      since: since ?? referral.mase?.at ?? referral.updatedAt,
      agency: row.agency.name,
      row,
      ...(question && kind !== 'review'
        ? { asked: question.answer === undefined ? 'waiting' : 'answered' }
        : {}),
    }
  }
  return {
    ...(meeting ? { meeting } : {}),
    entries: [
      ...waiting.map((one) => entryOf(one.mase?.from === 'mash' ? 'passed-on' : 'direct', one, one.mase?.at)),
      ...accepted.map((one) => entryOf('accepted', one, one.mase?.at)),
      ...(meeting
        ? under
            .filter((one) => isDueBy(one, meeting.date))
            .map((one) => entryOf('review', one, one.mase?.reviewOn))
        : []),
      ...overdue.map(actionEntry),
      ...carriedOver,
      ...raised,
    ],
  }
}

/** Whether an item came here from the meeting before, and still waits to be discussed. */
export const isCarriedHere = ({ because, decision, carriedOver }: AgendaItem): boolean =>
  because === 'carried-over' && !decision && !carriedOver

const actionEntry = (action: OverdueAction): PoolEntry => ({
  kind: 'actions',
  id: action.id,
  since: action.dueOn,
  agency: action.agency,
  action,
})

function carriedEntry(
  deps: Dependencies,
  person: Person,
  item: AgendaItem,
  heads: ReadonlyMap<string, Referral>,
): PoolEntry {
  const head = item.reference ? heads.get(item.reference) : undefined
  const row = head && rowFor(deps, person, head, 'mase.read')
  return {
    kind: 'carried-over',
    id: item.id,
    since: item.addedAt,
    agency: row?.agency.name ?? item.presenter ?? '',
    item: row?.restricted ? bare(item) : item,
    ...(row ? { row } : {}),
  }
}
