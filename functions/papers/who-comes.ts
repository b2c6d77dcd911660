import type { Item } from '#functions/platform/items.ts'
import { replyNow, type Seat } from '#shared/mase/attendance.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import type { PaperKind } from '#shared/mase/pack.ts'
import { postName } from '#shared/mase/pack-post-name.ts'
import { postsOf } from '#shared/mase/posts-of.ts'
import type { Contact } from '#shared/people/contact.ts'

const seatsOf = (stored: readonly Item[]): ReadonlyMap<string, Seat> =>
  new Map(
    stored
      .filter(({ entity }) => entity === 'seat')
      .map(({ data }) => [(data as Seat).contact, data as Seat]),
  )

/** Posts of a meeting for which something is so, by their names, in the order of the meeting. */
function postsWhere(
  meeting: Meeting,
  stored: readonly Item[],
  contacts: readonly Contact[],
  is: (seat: Seat) => boolean,
): string[] {
  const seats = seatsOf(stored)
  return postsOf(meeting).flatMap(({ contact }) => {
    const seat = seats.get(contact)
    const found = contacts.find(({ id }) => id === contact)
    return seat && found && is(seat) ? [postName(found)] : []
  })
}

/** Whose apologies there are: before the meeting who replied so, after it who was noted so. */
export const absentOf = (
  meeting: Meeting,
  stored: readonly Item[],
  contacts: readonly Contact[],
  kind: PaperKind,
): string[] =>
  postsWhere(meeting, stored, contacts, (seat) =>
    kind === 'minutes' && seat.attendance
      ? seat.attendance.kind !== 'attended'
      : replyNow(seat, meeting.sequence)?.answer === 'no',
  )

/** Who was there. */
export const presentOf = (
  meeting: Meeting,
  stored: readonly Item[],
  contacts: readonly Contact[],
): string[] => postsWhere(meeting, stored, contacts, ({ attendance }) => attendance?.kind === 'attended')
