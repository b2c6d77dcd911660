import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Item } from '#functions/platform/items.ts'
import { keys } from '#functions/platform/keys.ts'
import type { AgendaItem } from '#shared/mase/item.ts'
import { restrict } from '../restriction/support.ts'
import { type Api, type Client, startApi } from '../support/api.ts'
import { storeItem } from '../support/intelligence.ts'
import { allItems, putItem } from '../support/store.ts'
import { askPosts, circulate, readCopy } from './papers/support.ts'
import { act, begin, coordinatorOf, end, makeMeeting, onAgenda, placeOn, remains } from './room/support.ts'

let api: Api
let desk: Client
/** Reads for the police, who chair. */
let chair: Client
let ahead: string[]

beforeAll(async () => {
  api = await startApi({ sweepEvery: 3_600_000 })
  desk = coordinatorOf(api)
  chair = api.as('lkm-constable')
  ahead = (await desk.listMeetings()).body.meetings.map(({ id }) => id)
})
afterAll(() => api.stop())

const itemOf = async (meeting: string, id: string): Promise<AgendaItem> => {
  const { pk, sk } = keys.agendaItem('LKM', meeting, id)
  const found = (await allItems<AgendaItem>(api, 'hub')).find((item) => item.pk === pk && item.sk === sk)
  return (found as Item<AgendaItem>).data
}
const keep = async (meeting: string, id: string, from: readonly string[]) => {
  const data = { ...(await itemOf(meeting, id)), keptFrom: from }
  await putItem(api, { ...keys.agendaItem('LKM', meeting, id), entity: 'agenda-item', data })
}

test('minutes tell their chair nothing of an item that is kept from the post: no gap, no action, no correction', async () => {
  const meeting = ahead[0] as string
  await makeMeeting(api, meeting)
  const kept = await placeOn(api, meeting, 'The officer’s own street')
  const other = await placeOn(api, meeting, 'The station')
  await keep(meeting, kept, ['lkm-police-spoc'])
  await begin(api, meeting)
  const action = await act(api, meeting, kept, { words: 'Look into the officer', owner: 'lkm-school' })
  for (const id of [kept, other]) {
    const { version } = await itemOf(meeting, id)
    await desk.decideItem({ meeting, item: id, version, kind: 'noted', reason: 'Heard' } as never)
  }
  expect((await end(api, meeting)).status).toBe(200)
  const { minutes } = (await desk.readMinutes({ meeting })).body
  await desk.recordApproval({ meeting, version: minutes.version, recordedFor: 'The deputy' })
  const put = { meeting, item: kept, text: 'It was his brother’s street' }
  expect((await desk.correctMinutes({ ...put, version: minutes.version + 1 })).status).toBe(201)
  const read = await chair.readMinutes({ meeting })
  expect(read.body.lines.map(({ number }) => number)).toEqual(['3.1'])
  expect(read.text).not.toMatch(/officer|brother/)
  expect(read.text).not.toContain(kept)
  expect((await chair.readMyAction({ action })).status).toBe(404)
})

test('what was put right of a restricted record is read by who is named', async () => {
  const meeting = ahead[1] as string
  await makeMeeting(api, meeting)
  const reference = await onAgenda(api, meeting)
  await begin(api, meeting)
  await remains(api, meeting, reference)
  await end(api, meeting)
  const { minutes, lines } = (await desk.readMinutes({ meeting })).body
  const item = lines[0]?.item.id as string
  await desk.recordApproval({ meeting, version: minutes.version, recordedFor: 'The chair' })
  await desk.correctMinutes({ meeting, item, version: minutes.version + 1, text: 'It was her step-aunt' })
  await restrict(api, reference)
  for (const read of [await desk.readMinutes({ meeting }), await desk.readRoom({ meeting })]) {
    expect(read.status).toBe(200)
    expect(read.text).not.toContain('step-aunt')
  }
})

test('an open action that came of intelligence is on no paper of a post that was not given the same', async () => {
  const [, , first = '', second = ''] = ahead
  const { reference } = await storeItem(api, {
    given: [{ contactId: 'lkm-mase' }, { contactId: 'lkm-police-spoc', id: 'to-police' }],
  })
  const raisedFrom = { item: reference, release: 1, dissemination: `given-0-${reference}` }
  await makeMeeting(api, first)
  const id = await placeOn(api, first, 'Something about a driver')
  const data = { ...(await itemOf(first, id)), raisedFrom }
  await putItem(api, { ...keys.agendaItem('LKM', first, id), entity: 'agenda-item', data })
  await begin(api, first)
  await act(api, first, id, { words: 'Watch the driver' })
  const { version } = await itemOf(first, id)
  await desk.decideItem({ meeting: first, item: id, version, kind: 'noted', reason: 'Heard' } as never)
  await end(api, first)
  await makeMeeting(api, second)
  const pack = async (contact: string) => (await desk.previewPaper({ meeting: second, contact })).text
  expect(await pack('lkm-police-spoc')).toContain('Watch the driver')
  expect(await pack('lkm-health-spoc')).not.toMatch(/driver/)
})

test('what a copy says of its changes names nothing that is kept from its post since', async () => {
  const meeting = ahead[4] as string
  await makeMeeting(api, meeting)
  await placeOn(api, meeting, 'The station')
  await askPosts(api, meeting)
  expect((await circulate(api, meeting)).status).toBe(200)
  const later = await placeOn(api, meeting, 'The caretaker’s lodge')
  expect((await circulate(api, meeting)).status).toBe(200)
  const read = () => readCopy(api, 'lkm-constable', meeting, 'lkm-police-spoc')
  expect(await read()).toContain('New: The caretaker’s lodge')
  await keep(meeting, later, ['lkm-police-spoc'])
  expect(await read()).not.toContain('caretaker')
})
