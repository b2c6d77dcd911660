import type { Dependencies } from '#functions/platform/dependencies.ts'
import { monthsOf } from '#shared/evaluation/quarters.ts'
import { quarterBefore } from '#shared/mase/figures/periods.ts'
import { drawLinks } from '#shared/mase/links/draw-links.ts'
import type { ProfileBasis } from '#shared/mase/profile/draft-profile.ts'
import type { MentionKind } from '#shared/mentions/mention.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Person } from '#shared/people/person.ts'
import { readAtMase } from './read-at-mase.ts'
import { type CountedQuarter, countQuarters } from './read-figures.ts'
import { findHotSpots } from './read-places.ts'

/** What the profile of a quarter is drafted from, as it is now. */
export async function takeBasis(
  deps: Dependencies,
  person: Person,
  quarter: string,
): Promise<{ readonly partnership: Partnership; readonly basis: ProfileBasis }> {
  const [{ partnership, counted }, found] = await Promise.all([
    countQuarters(deps, person.partnership, [quarter, quarterBefore(quarter, 1)]),
    readAtMase(deps, person),
  ])
  const { places } = await findHotSpots(deps, person, found, monthsOf(quarter))
  const joins: Partial<Record<MentionKind, number>> = {}
  for (const { kind, isRecord } of drawLinks(found.records, found.judged).points)
    if (!isRecord) joins[kind] = (joins[kind] ?? 0) + 1
  const [now, before] = counted as [CountedQuarter, CountedQuarter]
  return { partnership, basis: { now: now.figures, before: before.figures, places, joins } }
}
