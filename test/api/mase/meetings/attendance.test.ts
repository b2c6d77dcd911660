import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, type Client, setTime, startApi } from '../../support/api.ts'
import { planOf } from './support.ts'

let api: Api
let coordinator: Client
let meeting: string

beforeAll(async () => {
  api = await startApi({ events: false })
  coordinator = api.as('lkm-mase')
  meeting = (await coordinator.readYear()).body.meetings[0]?.id as string
  await coordinator.sendInvitations({ meeting, version: 0 })
})
afterAll(() => api.stop())

const there = (contact: string, kind: 'attended' | 'apologies' | 'absent', version = 0, who?: string) => ({
  contact,
  kind,
  version,
  ...(who ? { who } : {}),
})

test('nobody can have been there before the day', async () => {
  const early = await coordinator.recordAttendance({ meeting, seats: [there('lkm-mash', 'attended')] })
  expect(early.status).toBe(409)
})

test('attendance is recorded by agency, on the day and afterwards, and what is said again stays', async () => {
  setTime(`${meeting}T12:00:00Z`)
  const seats = [
    there('lkm-mash', 'attended', 0, 'Team manager'),
    there('lkm-housing', 'absent'),
    there('lkm-school', 'apologies'),
  ]
  expect((await coordinator.recordAttendance({ meeting, seats })).body.recorded).toBe(3)
  const again = await coordinator.recordAttendance({
    meeting,
    seats: seats.map((seat) => ({ ...seat, version: 1 })),
  })
  expect(again.body.recorded).toBe(0)
  setTime(new Date(Date.parse(`${meeting}T12:00:00Z`) + 3 * 86_400_000))
  const corrected = await coordinator.recordAttendance({
    meeting,
    seats: [there('lkm-housing', 'apologies', 1), there('lkm-school', 'apologies', 1)],
  })
  expect(corrected.body.recorded).toBe(1)
  const { posts } = await planOf(coordinator, meeting)
  const kinds = Object.fromEntries(posts.map(({ contact, attendance }) => [contact, attendance?.kind]))
  expect(kinds).toMatchObject({
    'lkm-mash': 'attended',
    'lkm-housing': 'apologies',
    'lkm-school': 'apologies',
  })
  expect(kinds['lkm-education']).toBeUndefined()
  expect(posts.find(({ contact }) => contact === 'lkm-mash')?.attendance?.who).toBe('Team manager')
})

test('of two who record at once nobody writes over the other', async () => {
  setTime(`${meeting}T13:00:00Z`)
  const answers = await Promise.all([
    coordinator.recordAttendance({ meeting, seats: [there('lkm-voluntary', 'attended')] }),
    coordinator.recordAttendance({ meeting, seats: [there('lkm-voluntary', 'absent')] }),
  ])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
})

test('only who was asked can be recorded, and each once', async () => {
  setTime(`${meeting}T13:00:00Z`)
  const stranger = await coordinator.recordAttendance({ meeting, seats: [there('lkm-mase', 'attended')] })
  expect(stranger.status).toBe(422)
  const twice = await coordinator.recordAttendance({
    meeting,
    seats: [there('lkm-education', 'attended'), there('lkm-education', 'absent')],
  })
  expect(twice.status).toBe(422)
  expect((await coordinator.recordAttendance({ meeting, seats: [] })).status).toBe(422)
})
