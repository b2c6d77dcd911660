import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb'
import { runtimeDependencies } from '#functions/platform/dependencies.ts'
import { type Item, toAttributes } from '#functions/platform/items.ts'
import { keys } from '#functions/platform/keys.ts'
import { actionItem, pointerItems } from '#functions/platform/mase-action-item.ts'
import { meetingOfSeries, putMeeting } from '#functions/platform/meeting-item.ts'
import { putSeat } from '#functions/platform/seat-item.ts'
import type { CalendarDate } from '#shared/identifiers/calendar-date.ts'
import { monthBefore } from '#shared/management/periods.ts'
import type { MaseAction } from '#shared/mase/action.ts'
import type { ItemInRoom } from '#shared/mase/decide.ts'
import { toolkit } from '#shared/mase/toolkit.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import { addDays } from '#shared/time/day.ts'
import { meetingDates } from '#shared/time/meetings.ts'
import { demonstrationContacts } from '../contacts.ts'
import { demonstrationPartnerships } from '../partnerships.ts'
import { numbersFrom, pick } from './numbers.ts'

const MONTHS = 12
/** What one database call takes. */
const AT_ONCE = 25

const coordinator = { id: 'earlier', name: 'Soraya Whitlock', post: 'MASE coordinator' }

/** Kinds that are agreed often, and one of them each time it is drawn. */
const kinds = ['cawn', 'patrol', 'nrm', 'return-interview', 'safety-plan', 'intelligence', 'licensing-visit']

const minuted = [
  'Went missing twice since the last meeting; both times found within the day.',
  'Carers and school tell the same. No missing episodes.',
  'Was reported missing on a Friday evening. A return interview was held.',
  'Things are calmer. The plan holds.',
]

function itemOf(meeting: string, place: number, next: () => number): ItemInRoom {
  const isReview = next() < 0.55
  const before = Math.floor(next() * 3)
  const removed = isReview && next() < 0.25
  const category = Math.min(2, Math.max(0, before + (next() < 0.25 ? -1 : next() < 0.6 ? 1 : 0)))
  const at = `${meeting}T11:00:00.000Z`
  return {
    id: `earlier-${place}`,
    heading: 'victims',
    kind: 'child',
    title: `From the minutes of an earlier meeting: child ${place + 1}`,
    minutes: 8,
    because: isReview ? 'review' : 'new',
    addedBy: coordinator.name,
    addedAt: at,
    minuted: pick(minuted, next()),
    version: 2,
    before: {
      decision: undefined,
      category: isReview ? before : undefined,
      reviewOn: undefined,
      discussed: isReview ? 1 : 0,
    },
    decision: {
      kind: removed ? 'remove' : next() < 0.08 ? 'escalate' : 'remain',
      reason: removed ? 'The risk has come down and the plan of one agency is enough.' : 'The plan goes on.',
      ...(removed ? { approver: 'The chair' } : {}),
      category,
      by: coordinator,
      at,
    },
  }
}

function actionOf(partnership: Partnership, meeting: string, place: number, next: () => number): MaseAction {
  const members = partnership.mase.members ?? []
  const { contact } = pick(members, next())
  const entry = demonstrationContacts.find(({ id }) => id === contact)
  const dueOn = addDays(meeting, 21)
  const kind = pick(kinds, next())
  const doneOn = addDays(dueOn, next() < 0.8 ? -2 : 5)
  return {
    id: `earlier-${meeting}-${place}`,
    partnership: partnership.code,
    meeting,
    item: `earlier-${place}`,
    kind,
    words: toolkit.find(({ code }) => code === kind)?.name ?? kind,
    owner: { contact, post: entry?.post ?? contact, agency: entry?.organisation ?? contact },
    dueOn,
    state: 'done',
    updates: [],
    raisedBy: coordinator,
    raisedAt: `${meeting}T11:00:00.000Z`,
    endedAt: `${doneOn}T12:00:00.000Z`,
    version: 2,
  }
}

function itemsOf(partnership: Partnership, date: string, time: string, seed: number): Item[] {
  const { code } = partnership
  const next = numbersFrom(seed)
  const series = meetingOfSeries(partnership, { date, time })
  const items = Array.from({ length: 14 + Math.floor(next() * 9) }, (_, place) => itemOf(date, place, next))
  const meeting = {
    ...series,
    stage: 'approved' as const,
    order: { ...series.order, victims: items.map(({ id }) => id) },
  }
  const actions = items
    .slice(0, 12 + Math.floor(next() * 3))
    .map((_, place) => actionOf(partnership, date, place, next))
  const seats = meeting.members.map(({ contact }) => ({
    contact,
    attendance: {
      kind:
        next() < 0.8 ? ('attended' as const) : next() < 0.7 ? ('apologies' as const) : ('absent' as const),
      by: coordinator,
      at: `${date}T10:00:00.000Z`,
    },
    version: 1,
  }))
  return [
    (putMeeting(meeting, series) as { put: Item }).put,
    ...items.map(
      (item): Item => ({ ...keys.agendaItem(code, date, item.id), entity: 'agenda-item', data: item }),
    ),
    ...actions.flatMap((action) => [actionItem(action), ...pointerItems(action)]),
    ...seats.map((seat) => (putSeat(series, seat, { version: 0 }) as { put: Item }).put),
  ]
}

/**
 * Writes the meetings of Larkmere's MASE of the year before the demonstration begins, as they would stand had their minutes
 * been taken over: items that belong to no referral of the hub, what was decided, who came, and actions that are done.
 * Written again, they are the same.
 */
export async function writeEarlierMeetings(today: CalendarDate): Promise<void> {
  const partnership = demonstrationPartnerships.find(({ code }) => code === 'LKM')
  if (!partnership) throw new Error('No Larkmere')
  const { mase, calendar } = partnership
  const from = `${monthBefore(today.slice(0, 7), MONTHS)}-01`
  const dates = meetingDates(mase.meetings, from, MONTHS + 1, calendar).filter(
    ({ date }) => date < `${today.slice(0, 7)}-01`,
  )
  const items = dates.flatMap(({ date, time }, place) =>
    itemsOf(partnership, date, time, 30_011 + place * 101),
  )
  const deps = runtimeDependencies()
  try {
    for (let start = 0; start < items.length; start += AT_ONCE) {
      const puts = items
        .slice(start, start + AT_ONCE)
        .map((item) => ({ PutRequest: { Item: toAttributes(item) } }))
      await deps.db.send(new BatchWriteItemCommand({ RequestItems: { [deps.tables.hub]: puts } }))
    }
  } finally {
    deps.db.destroy()
  }
}
