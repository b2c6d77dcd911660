import type { Dependencies } from '#functions/platform/dependencies.ts'
import { findClosedSince } from '#functions/platform/intelligence/closed-since.ts'
import { actionsOfPartnership } from '#functions/platform/mase-actions.ts'
import { headsOf } from '#functions/platform/pool-reads.ts'
import { isShown } from '#functions/platform/restricted.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { CLOSED } from '#shared/mase/closed-item.ts'
import type { OverdueAction } from '#shared/mase/pool.ts'
import type { Person } from '#shared/people/person.ts'
import { RESTRICTED, WITHHELD } from '#shared/restriction/pointer.ts'

/**
 * The actions of a partnership that are open and past their date, the longest overdue first. Of one that hangs on a restricted
 * record it shows that there is one and since when: who owes it may tell of the child as well. The same of one that comes of intelligence
 * which may not be read any more.
 */
export async function overdueActions(deps: Dependencies, person: Person): Promise<OverdueAction[]> {
  const today = londonClock(deps.clock().getTime()).date
  const open = await actionsOfPartnership(deps, person.partnership, 'open')
  const overdue = open.filter(({ dueOn }) => dueOn < today)
  const heads = await headsOf(
    deps,
    overdue.flatMap(({ reference }) => reference ?? []),
  )
  const isClosed = await findClosedSince(deps, person, overdue)
  return overdue.map((action) => {
    const { id, words, owner, dueOn, meeting, item, reference } = action
    const head = reference === undefined ? undefined : heads.get(reference)
    const isRestricted = head !== undefined && !isShown(deps, person, head, 'mase.read')
    const isHidden = isRestricted || isClosed(action)
    const pointer = isRestricted ? RESTRICTED : CLOSED
    return {
      id,
      words: isHidden ? pointer : words,
      post: isHidden ? WITHHELD : owner.post,
      agency: isHidden ? WITHHELD : owner.agency,
      dueOn,
      meeting,
      item,
      ...(reference === undefined ? {} : { reference }),
    }
  })
}
