import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toDateParts } from '#shared/identifiers/date.ts'
import { addDays } from '#shared/time/day.ts'
import { type Api, type Client, setTime, startApi } from '../../support/api.ts'
import { auditEntries } from '../../support/store.ts'
import { changeOf, planOf } from './support.ts'

let api: Api
let coordinator: Client

beforeAll(async () => {
  api = await startApi({ events: false })
  coordinator = api.as('lkm-mase')
})
afterAll(() => api.stop())

const year = async () => (await coordinator.readYear()).body.meetings
const idAt = async (index: number) => (await year())[index]?.id as string

test('the year has twelve meetings, each with its deadlines and what is missing', async () => {
  setTime('2026-11-22T09:00:00Z')
  const meetings = await year()
  expect(meetings).toHaveLength(12)
  expect(meetings[0]).toMatchObject({
    id: '2026-12-09',
    date: '2026-12-09',
    chairPost: 'Detective chief inspector, public protection',
    deadlines: {
      'referrals-close': '2026-11-30',
      'pre-mase': '2026-12-02',
      'papers-out': '2026-12-03',
      'minutes-out': '2026-12-16',
    },
    invited: 0,
    warnings: [],
  })
  // 14 April 2027 is the second Wednesday after Easter: Good Friday and Easter Monday lie between.
  expect(meetings.find(({ id }) => id === '2027-04-14')?.deadlines['referrals-close']).toBe('2027-04-05')
})

test('a meeting that is moved keeps its name and takes its deadlines along, but for those set by hand', async () => {
  const id = await idAt(1)
  const before = await planOf(coordinator, id)
  const set = await coordinator.setDeadlines({
    meeting: id,
    version: before.revision,
    deadlines: { 'papers-out': toDateParts(addDays(before.meeting.deadlines['papers-out'], -1)) },
  })
  expect(set.status).toBe(200)
  const date = addDays(before.meeting.date, 7)
  const changed = await coordinator.changeMeeting(
    changeOf(await planOf(coordinator, id), { date: toDateParts(date), time: '2pm', place: 'Room 4' }),
  )
  expect(changed.status).toBe(200)
  const { meeting } = await planOf(coordinator, id)
  expect(meeting).toMatchObject({ id, date, time: '14:00', place: 'Room 4', setByHand: ['papers-out'] })
  expect(meeting.deadlines['papers-out']).toBe(addDays(before.meeting.deadlines['papers-out'], -1))
  expect(meeting.deadlines['pre-mase']).not.toBe(before.meeting.deadlines['pre-mase'])
  const listed = await year()
  expect(listed.filter((one) => one.id === id)).toHaveLength(1)
  expect(listed.map((one) => one.date)).toEqual(listed.map((one) => one.date).toSorted())
})

test('a date on which nobody works is taken only where that is meant', async () => {
  const id = await idAt(2)
  const before = await planOf(coordinator, id)
  const saturday = addDays(before.meeting.date, 3)
  const change = changeOf(before, { date: toDateParts(saturday) })
  const asked = await coordinator.changeMeeting(change)
  expect(asked.status).toBe(422)
  expect(asked.problem.errors?.[0]).toMatchObject({
    field: 'confirm',
    message: expect.stringContaining('a Saturday'),
  })
  // What was confirmed was another date.
  expect((await coordinator.changeMeeting({ ...change, confirm: before.meeting.date })).status).toBe(422)
  expect((await coordinator.changeMeeting({ ...change, confirm: saturday })).status).toBe(200)
  expect((await planOf(coordinator, id)).warnings).toContain('The meeting is on a Saturday')
})

test('what cannot be read is told by its field, and nothing changes', async () => {
  const before = await planOf(coordinator, await idAt(3))
  const wrong = await coordinator.changeMeeting(
    changeOf(before, {
      date: { day: '31', month: '2', year: '2027' },
      time: 'soon',
      minutes: '5',
      place: ' ',
      link: 'not an address',
      members: [{ contact: 'vnt-school', sees: 'all' }],
    }),
  )
  expect(wrong.status).toBe(422)
  expect(wrong.problem.errors?.map(({ field }) => field)).toEqual([
    'date.day',
    'time',
    'minutes',
    'link',
    'place',
    'members',
  ])
  const past = await coordinator.changeMeeting(
    changeOf(before, { date: { day: '5', month: '1', year: '2026' } }),
  )
  expect(past.problem.errors?.[0]).toMatchObject({ field: 'date' })
  expect(await planOf(coordinator, before.meeting.id)).toEqual(before)
})

test('of two coordinators at once one changes the meeting and the other is told who; ordering the agenda disturbs neither', async () => {
  const id = await idAt(4)
  const before = await planOf(coordinator, id)
  const answers = await Promise.all([
    coordinator.changeMeeting(changeOf(before, { place: 'Room 5' })),
    coordinator.changeMeeting(changeOf(before, { place: 'Room 6' })),
    coordinator.addAgendaItem({
      meeting: id,
      version: 0,
      heading: 'trends',
      title: 'A trend',
      requestId: randomUUID(),
    } as never),
  ])
  const [one, other] = answers
  expect([one?.status, other?.status].toSorted()).toEqual([200, 409])
  expect([one, other].find((answer) => answer?.status === 409)?.problem.detail).toContain('Soraya Whitlock')
  const stale = await coordinator.changeMeeting(changeOf(before, { place: 'Room 7' }))
  expect(stale.status).toBe(409)
  expect((await planOf(coordinator, id)).revision).toBe(1)
})

test('a meeting besides the series is added once, on a day that is free', async () => {
  const [first] = await year()
  const date = addDays(first?.date as string, 5)
  const typed = { ...changeOf(await planOf(coordinator, first?.id as string)), date: toDateParts(date) }
  const { meeting: _, version: __, ...plan } = typed
  const request = {
    requestId: randomUUID(),
    why: 'Four children were found in one place',
    ...plan,
    confirm: date,
  }
  const [one, two] = await Promise.all([coordinator.addMeeting(request), coordinator.addMeeting(request)])
  expect([one.status, two.status]).toEqual([201, 201])
  expect(one.body.meeting).toBe(date)
  expect((await coordinator.addMeeting(request)).body.meeting).toBe(date)
  const taken = await coordinator.addMeeting({ ...request, requestId: randomUUID() })
  expect(taken.problem.errors?.[0]).toMatchObject({ field: 'date' })
  const listed = await year()
  expect(listed.filter(({ extraordinary }) => extraordinary)).toHaveLength(1)
  expect(listed).toHaveLength(13)
})

test('what was is found among the meetings that were, the latest first', async () => {
  const [first] = await year()
  await coordinator.sendInvitations({ meeting: first?.id as string, version: first?.revision as number })
  setTime(`${addDays(first?.date as string, 2)}T09:00:00Z`)
  const past = (await coordinator.readYear({ view: 'past' })).body.meetings
  expect(past.map(({ id }) => id)).toEqual([first?.id])
  expect((await year()).map(({ id }) => id)).not.toContain(first?.id)
})

test('nobody of another partnership finds a meeting, and what was done to one stands in the trail', async () => {
  const id = await idAt(5)
  expect((await api.as('vnt-mase').readMeetingPlan({ meeting: id })).status).toBe(404)
  expect((await api.as('lkm-mash-manager').readYear()).status).toBe(403)
  expect((await coordinator.readMeetingPlan({ meeting: '2020-01-08' })).status).toBe(404)
  const entries = await auditEntries(api)
  expect(entries.filter(({ operation }) => operation === 'changeMeeting').length).toBeGreaterThan(2)
  expect(entries.every(({ object }) => !/Room|trend/i.test(object))).toBe(true)
})
