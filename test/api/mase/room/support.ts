import { randomUUID } from 'node:crypto'
import type { Item } from '#functions/platform/items.ts'
import { keys, lists } from '#functions/platform/keys.ts'
import { toDateParts } from '#shared/identifiers/date.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import type { RoomLine, RoomView } from '#shared/mase/room-view.ts'
import { addDays } from '#shared/time/day.ts'
import type { Api, Client } from '../../support/api.ts'
import { sendToMase } from '../../support/desks.ts'
import { allItems, putItem } from '../../support/store.ts'

export const coordinatorOf = (api: Api): Client => api.as('lkm-mase')

/** A referral on the agenda of a meeting; gives its reference. */
export async function onAgenda(api: Api, meeting: string): Promise<string> {
  const desk = coordinatorOf(api)
  const reference = await sendToMase(api)
  const { referral } = (await desk.readMaseReferral({ reference })).body
  const accepted = await desk.acceptForMase({ reference, version: referral.version })
  const put = await desk.putOnAgenda({
    reference,
    meeting,
    version: accepted.body.version,
    heading: 'victims',
  } as never)
  if (put.status !== 200) throw new Error(`Not on the agenda: ${JSON.stringify(put.problem)}`)
  return reference
}

/** A place on the agenda of a meeting; gives the id of its item. */
export async function placeOn(api: Api, meeting: string, title = 'The retail park'): Promise<string> {
  const desk = coordinatorOf(api)
  const before = (await desk.readMeeting({ meeting })).body
  const added = await desk.addAgendaItem({
    meeting,
    version: before.meeting.version,
    requestId: randomUUID(),
    heading: 'locations',
    kind: 'place',
    title,
    minutes: 5,
  } as never)
  if (added.status >= 300) throw new Error(`Not added: ${JSON.stringify(added.problem)}`)
  const known = new Set(before.items.map(({ id }) => id))
  const after = (await desk.readMeeting({ meeting })).body
  return after.items.find(({ id }) => !known.has(id))?.id as string
}

/** Makes a meeting with its chair, a deputy and members, as settings would have it; nothing is on its agenda. */
export async function makeMeeting(api: Api, id: string, own: Partial<Meeting> = {}): Promise<Meeting> {
  const shown = (await coordinatorOf(api).readMeeting({ meeting: id })).body.meeting
  const meeting: Meeting = {
    ...shown,
    chair: 'lkm-police-spoc',
    deputies: ['lkm-mash'],
    members: [
      { contact: 'lkm-health-spoc', sees: 'all' },
      { contact: 'lkm-school', sees: 'involved' },
    ],
    ...own,
    version: shown.version + 1,
  }
  const item: Item<Meeting> = {
    ...keys.meeting('LKM', id),
    entity: 'meeting',
    data: meeting,
    worklistPk: lists.meetings('LKM'),
    worklistSk: `${meeting.date}#${id}`,
  }
  await putItem(api, item)
  return meeting
}

/** The coming meetings that nobody has begun, each given out once. */
export function meetingsOf(api: () => Api): () => Promise<string> {
  let given = 0
  return async () => {
    const { meetings } = (await coordinatorOf(api()).listMeetings()).body
    const id = meetings[given++]?.id as string
    await makeMeeting(api(), id)
    return id
  }
}

export async function room(api: Api, meeting: string, item?: string): Promise<RoomView> {
  const read = await coordinatorOf(api).readRoom({ meeting, ...(item ? { item } : {}) })
  if (read.status !== 200) throw new Error(`Not read: ${JSON.stringify(read.problem)}`)
  return read.body
}

export async function lineOf(api: Api, meeting: string, reference: string): Promise<RoomLine> {
  const { lines } = await room(api, meeting)
  return lines.find(({ item }) => item.reference === reference || item.id === reference) as RoomLine
}

export async function begin(api: Api, meeting: string): Promise<void> {
  const { version } = (await room(api, meeting)).meeting
  const started = await coordinatorOf(api).startMeeting({ meeting, version })
  if (started.status !== 200) throw new Error(`Not started: ${JSON.stringify(started.problem)}`)
}

export async function end(api: Api, meeting: string, reason?: string) {
  const { version } = (await room(api, meeting)).meeting
  return coordinatorOf(api).endMeeting({ meeting, version, ...(reason ? { reason } : {}) })
}

/** A day after today, in parts as it is typed. */
export const inDays = (days: number) => toDateParts(addDays(new Date().toISOString().slice(0, 10), days))

type Decide = Parameters<Client['decideItem']>[0]

/** Decides the item of a child: it remains. */
export async function remains(
  api: Api,
  meeting: string,
  reference: string,
  own: Partial<Record<string, unknown>> = {},
  desk = coordinatorOf(api),
) {
  const { item } = await lineOf(api, meeting, reference)
  return desk.decideItem({
    meeting,
    item: item.id,
    reference: item.reference,
    version: item.version,
    kind: 'remain',
    reason: 'She is still collected from school by an adult',
    category: 1,
    reviewOn: inDays(60),
    ...own,
  } as Decide)
}

/** Notes an action of an item; gives its id. */
export async function act(
  api: Api,
  meeting: string,
  item: string,
  own: Partial<Record<string, unknown>> = {},
): Promise<string> {
  const line = await lineOf(api, meeting, item)
  const added = await coordinatorOf(api).addMaseAction({
    meeting,
    item: line.item.id,
    reference: line.item.reference,
    requestId: randomUUID(),
    kind: 'cawn',
    words: 'Serve a notice on the man with the grey car',
    owner: 'lkm-police-spoc',
    dueOn: inDays(30),
    ...own,
  } as never)
  if (added.status !== 201) throw new Error(`Not noted: ${JSON.stringify(added.problem)}`)
  return added.body.id
}

/** What stands in the hub table of a kind. */
export const stored = async <T>(api: Api, entity: Item['entity']): Promise<T[]> =>
  (await allItems<T>(api, 'hub')).filter((one) => one.entity === entity).map(({ data }) => data)
