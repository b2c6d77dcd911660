import { emptyOrder } from '#shared/mase/agenda.ts'
import { deadlinesOf } from '#shared/mase/deadlines.ts'
import type { AgendaItem } from '#shared/mase/item.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import { usualOffsets } from '#shared/mase/settings.ts'
import { englandBankHolidays } from '#shared/time/england-bank-holidays.ts'
import { officeHours } from '#shared/time/working-calendar.ts'

const calendar = {
  zone: 'Europe/London',
  hours: officeHours('09:00', '17:00'),
  bankHolidays: englandBankHolidays,
}

/** A planned meeting of April 2027 with nothing on its agenda. */
export const meetingWith = (own: Partial<Meeting> = {}): Meeting => ({
  partnership: 'LKM',
  id: '2027-04-14',
  date: '2027-04-14',
  time: '10:00',
  minutes: 120,
  place: 'Committee room 2',
  deputies: [],
  members: [],
  deadlines: deadlinesOf(own.date ?? '2027-04-14', usualOffsets, calendar),
  stage: 'planned',
  order: emptyOrder,
  version: 3,
  ...own,
})

/** A child's item under victims. */
export const itemWith = (own: Partial<AgendaItem> = {}): AgendaItem => ({
  id: '1',
  heading: 'victims',
  kind: 'child',
  title: 'LKM-6084-1844-3',
  minutes: 10,
  addedBy: 'Soraya Whitlock',
  addedAt: '2027-03-14T09:05:00.000Z',
  version: 1,
  ...own,
})
