import type { Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { listComingMeetings } from '#functions/platform/meeting-item.ts'
import { findItem } from '#functions/platform/read.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'

/** The coming meetings of a partnership in order, which is read where it is not known yet. */
export async function meetingsAhead(
  deps: Dependencies,
  code: string,
  known?: Partnership,
): Promise<Meeting[]> {
  const partnership = known ?? (await findItem<Partnership>(deps, keys.partnership(code)))?.data
  return listComingMeetings(deps, partnership as Partnership)
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
