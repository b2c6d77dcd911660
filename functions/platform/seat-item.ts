import type { Seat } from '#shared/mase/attendance.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import { hasVersion, isNew, type Write } from './commit.ts'
import type { Dependencies } from './dependencies.ts'
import { keys, SEATS } from './keys.ts'
import { queryAll } from './read.ts'

/** What the posts of a meeting replied, and whether they were there. A post that said nothing has none. */
export async function listSeats(
  deps: Dependencies,
  { partnership, id }: Pick<Meeting, 'partnership' | 'id'>,
): Promise<Seat[]> {
  const items = await queryAll<Seat>(deps, keys.meeting(partnership, id).pk, SEATS)
  return items.map(({ data }) => data)
}

/** Writes what is kept of a post over what was read; version 0 was never written. */
export const putSeat = (
  { partnership, id }: Pick<Meeting, 'partnership' | 'id'>,
  next: Seat,
  before: Pick<Seat, 'version'>,
): Write => ({
  put: {
    ...keys.seat(partnership, id, next.contact),
    entity: 'seat',
    data: { ...next, version: before.version + 1 },
  },
  when: before.version === 0 ? isNew : hasVersion(before.version),
})
