import { afterAll, beforeAll, expect, test } from 'vitest'
import { restrict } from '../../restriction/support.ts'
import { type Api, type Client, startApi } from '../../support/api.ts'
import {
  act,
  begin,
  coordinatorOf,
  end,
  inDays,
  lineOf,
  meetingsOf,
  onAgenda,
  remains,
  room,
} from './support.ts'

let api: Api
let desk: Client
let meeting: string
let reference: string
let action: string
beforeAll(async () => {
  api = await startApi({ sweepEvery: 3_600_000 })
  desk = coordinatorOf(api)
  meeting = await meetingsOf(() => api)()
  reference = await onAgenda(api, meeting)
  await begin(api, meeting)
  const { item } = await lineOf(api, meeting, reference)
  await desk.saveItemMinutes({ meeting, item: item.id, version: 0, text: 'The aunt of a councillor' })
  action = await act(api, meeting, reference, { words: 'Speak with the aunt' })
  await restrict(api, reference)
})
afterAll(() => api.stop())

test('of a restricted record the room, the tracker and the minutes show that it exists, and no more', async () => {
  for (const shown of [
    await desk.readRoom({ meeting }),
    await desk.readMinutes({ meeting }),
    await desk.listActions(),
    await desk.exportActions(),
  ]) {
    expect(shown.status).toBe(200)
    expect(shown.text).not.toContain('aunt')
    expect(shown.text).toContain(reference)
  }
  expect((await room(api, meeting)).at?.line.row?.restricted).toBe(true)
  expect((await desk.listActions()).body.rows.find(({ id }) => id === action)).toMatchObject({
    restricted: true,
    owner: { post: 'Withheld' },
  })
})

test('nobody who is not named decides, minutes or acts on it', async () => {
  expect((await remains(api, meeting, reference)).status).toBe(403)
  const { item } = await lineOf(api, meeting, reference)
  expect((await desk.saveItemMinutes({ meeting, item: item.id, version: 1, text: 'Mine' })).status).toBe(404)
  const noted = await desk.addMaseAction({
    meeting,
    item: item.id,
    reference,
    requestId: 'bbbbbbbbbbbbbbbbbbbb',
    kind: 'cawn',
    words: 'Serve',
    owner: 'lkm-police-spoc',
    dueOn: inDays(9),
  })
  expect(noted.status).toBe(403)
  // Left out, the reference does not make it an item without a record.
  const without = await desk.decideItem({
    meeting,
    item: item.id,
    version: item.version,
    kind: 'noted',
    reason: 'A way round',
  })
  expect(without.status).toBe(404)
  expect((await desk.readAction({ action })).status).toBe(403)
  expect((await desk.readMaseActionsOfChild({ reference })).status).toBe(403)
})

test('its owner had the action before it was restricted, and is not kept from it by that only if it came after', async () => {
  const mine = (await api.as('lkm-constable').listMyActions()).body.actions.find(
    (one) => one.action.id === action,
  )
  expect(mine?.action.restricted).toBe(true)
  expect((await api.as('lkm-constable').readMyAction({ action })).status).toBe(403)
})

test('the meeting ends all the same: it is carried over, and nothing is shown by that', async () => {
  const ended = await end(api, meeting, 'Nobody who is named was here')
  expect(ended.status).toBe(200)
  const { item } = await lineOf(api, meeting, reference)
  const next = await room(api, item.carriedOver?.to as string)
  expect(next.lines.map((line) => line.item.reference)).toContain(reference)
  expect(JSON.stringify(next)).not.toContain('aunt')
})

test('more than one request carries over is gone on with by the next, and each goes once', async () => {
  const [, , other = ''] = (await desk.listMeetings()).body.meetings.map(({ id }) => id)
  let { version } = (await desk.readMeeting({ meeting: other })).body.meeting
  for (let place = 0; place < 43; place++) {
    const added = await desk.addAgendaItem({
      meeting: other,
      version,
      requestId: `place-number-${String(place).padStart(6, '0')}`,
      heading: 'locations',
      kind: 'place',
      title: `Place ${place}`,
      minutes: 3,
    } as never)
    version = added.body.version
  }
  await begin(api, other)
  expect((await end(api, other, 'Out of time')).body.left).toBe(3)
  expect((await room(api, other)).meeting.stage).toBe('running')
  expect((await end(api, other, 'Out of time')).body.left).toBe(0)
  const after = await room(api, other)
  expect(after.meeting.stage).toBe('held')
  const to = after.lines[0]?.item.carriedOver?.to as string
  const next = (await room(api, to)).lines.filter(({ item }) => item.title.startsWith('Place '))
  expect(new Set(next.map(({ item }) => item.title)).size).toBe(43)
  expect(next).toHaveLength(43)
}, 120_000)
