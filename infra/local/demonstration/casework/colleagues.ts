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

/** Takes up, in words of the coordinator, one of the places that others have raised. */
async function takeUpRaised(call: Call, date: CalendarDate): Promise<void> {
  const by = 'lkm-mase'
  const read = await call(by, 'readMeeting', { meeting: date })
  const { meeting, items } = read.body as OutputOf<Operations['readMeeting']>
  if (items.some((item) => item.title === raised)) return
  const pool = await call(by, 'readPool', {})
  const { entries } = pool.body as OutputOf<Operations['readPool']>
  const place = entries.find(({ notice }) => notice?.subject === 'locations' && !notice.restricted)?.notice
  if (!place) return
  await call(by, 'takeUpNotice', {
    reference: place.reference,
    notice: place.id,
    version: meeting.version,
    heading: 'locations',
    kind: 'place',
    title: raised,
  })
}

/** Opens the notices that came to the intelligence desk about people of concern, and leaves the others for later. */
async function openNotices(call: Call): Promise<void> {
  const by = 'lkm-intelligence'
  const list = await call(by, 'listMyNotices', {})
  const { rows } = list.body as OutputOf<Operations['listMyNotices']>
  for (const { reference, id, subject, openedAt } of rows)
    if (subject === 'persons-of-concern' && openedAt === undefined)
      await call(by, 'openNotice', { reference, notice: id })
}

/** What colleagues do beside the cases. Done twice, it is done once. */
export async function workAlongside(call: Call, today: CalendarDate): Promise<void> {
  const next = caseTimes(today).nextMeeting('LKM')
  await addPlace(call, next)
  await takeUpRaised(call, next)
  await openNotices(call)
  await planTheYear(call)
}
