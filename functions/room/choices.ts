import { readersOf } from '#functions/platform/posts.ts'
import type { CalendarDate } from '#shared/identifiers/calendar-date.ts'
import { countWorkingDays } from '#shared/mase/deadlines.ts'
import { postsOf } from '#shared/mase/posts-of.ts'
import type { OwnerChoice, RoomView } from '#shared/mase/room-view.ts'
import type { WorkingCalendar } from '#shared/time/working-calendar.ts'
import type { OpenedMeeting } from './open-meeting.ts'

/** Who can own an action: the posts of the directory that somebody reads for, members of the meeting first. */
export function ownerChoices({
  contacts,
  meeting,
}: Pick<OpenedMeeting, 'contacts' | 'meeting'>): OwnerChoice[] {
  const members = new Set(postsOf(meeting).map(({ contact }) => contact))
  return contacts
    .filter((contact) => readersOf(contact).length > 0)
    .map(({ id, post, organisation }) => ({
      contact: id,
      post,
      agency: organisation,
      member: members.has(id),
    }))
    .toSorted(
      (a, b) =>
        Number(b.member) - Number(a.member) || `${a.agency} ${a.post}`.localeCompare(`${b.agency} ${b.post}`),
    )
}

/** How many working days from today are offered for an action. */
const offered = [1, 5, 10, 20]

/** Dates that are often wanted. */
export const usualDates = (today: CalendarDate, calendar: WorkingCalendar): RoomView['dates'] =>
  offered.map((days) => ({
    on: countWorkingDays(today, days, calendar),
    words: days === 1 ? 'the next working day' : `in ${days} working days`,
  }))
