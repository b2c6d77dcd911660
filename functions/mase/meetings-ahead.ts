import type { Dependencies } from '#functions/platform/dependencies.ts'
import { keys, lists } from '#functions/platform/keys.ts'
import { comingMeetings } from '#functions/platform/meeting-item.ts'
import { findItem, getMany, queryBetween } from '#functions/platform/read.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'

/** More meetings than anybody has begun and not held yet. */
const MOST_BEGUN = 60

/**
 * The meetings of the coming year in order: as they are stored or, where nobody has begun one, as the series gives them. One
 * that was moved stands where it is held now.
 */
export async function meetingsAhead(
  deps: Dependencies,
  code: string,
  known?: Partnership,
): Promise<Meeting[]> {
  const today = londonClock(deps.clock().getTime()).date
  const [partnership, begun] = await Promise.all([
    known ?? findItem<Partnership>(deps, keys.partnership(code)).then((item) => item?.data as Partnership),
    queryBetween<Meeting>(deps, {
      index: 'worklist',
      pk: lists.meetings(code),
      from: today,
      to: '9999',
      limit: MOST_BEGUN,
    }),
  ])
  const coming = comingMeetings(partnership, deps.clock())
  // As they are now: an index may be a moment late.
  const ids = [...new Set([...coming, ...begun.items.map(({ data }) => data)].map(({ id }) => id))]
  const stored = await getMany(
    deps,
    ids.map((id) => keys.meeting(code, id)),
  )
  return ids
    .flatMap(
      (id, index) =>
        (stored[index]?.data as Meeting | undefined) ?? coming.find((one) => one.id === id) ?? [],
    )
    .filter(({ date }) => date >= today)
    .toSorted((a, b) => `${a.date}#${a.id}`.localeCompare(`${b.date}#${b.id}`))
}

/** The meetings whose agendas are still built. */
export const plannedAmong = (meetings: readonly Meeting[]): Meeting[] =>
  meetings.filter(({ stage }) => stage === 'planned')

/** The meeting to which what one has no time for can be moved. */
export const nextAfter = (
  meetings: readonly Meeting[],
  { id, date }: Pick<Meeting, 'id' | 'date'>,
): Meeting | undefined =>
  plannedAmong(meetings).find((one) => one.id !== id && `${one.date}#${one.id}` > `${date}#${id}`)
