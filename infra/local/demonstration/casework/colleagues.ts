import type { Operations } from '#shared/api/index.ts'
import type { OutputOf } from '#shared/api/operation.ts'
import type { CalendarDate } from '#shared/identifiers/calendar-date.ts'
import type { Call } from './call.ts'
import { caseTimes } from './case-times.ts'
import { planTheYear } from './meetings-of-the-year.ts'

const title = 'Osier Wharf after dark: the boarded units and the car park behind them'

/** Adds a place to the next agenda, beside the child who is on it. */
async function addPlace(call: Call, date: CalendarDate): Promise<void> {
  const by = 'lkm-mase'
  const read = await call(by, 'readMeeting', { meeting: date })
  const { meeting, items } = read.body as OutputOf<Operations['readMeeting']>
  if (items.some((item) => item.title === title)) return
  await call(by, 'addAgendaItem', { meeting: date, version: meeting.version, heading: 'locations', title })
}

const raised = 'Rooms let by the night beside a coach stop; ask the police before the meeting'

/** Takes up, in words of the coordinator, a place that the intelligence desk has given to the MASE. */
async function takeUpRaised(call: Call, date: CalendarDate): Promise<void> {
  const by = 'lkm-mase'
  const read = await call(by, 'readMeeting', { meeting: date })
  const { meeting, items } = read.body as OutputOf<Operations['readMeeting']>
  if (items.some((item) => item.title === raised)) return
  const pool = await call(by, 'readPool', {})
  const { entries } = pool.body as OutputOf<Operations['readPool']>
  const place = entries.find(({ given }) => given?.kind === 'place')?.given
  if (!place) return
  await call(by, 'takeUpRaised', {
    item: place.item,
    dissemination: place.id,
    version: meeting.version,
    heading: 'locations',
    kind: 'place',
    title: raised,
  })
}

/** What colleagues do beside the cases. Done twice, it is done once. */
export async function workAlongside(call: Call, today: CalendarDate): Promise<void> {
  const next = caseTimes(today).nextMeeting('LKM')
  await addPlace(call, next)
  await takeUpRaised(call, next)
  await planTheYear(call)
}
