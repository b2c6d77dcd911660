import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Meeting } from '#shared/mase/meeting.ts'
import { type Api, type Client, startApi } from '../../support/api.ts'
import { allItems, putItem } from '../../support/store.ts'
import { accepted } from '../support.ts'
import { askFew, calendarsAbout, POSTS, planOf } from './support.ts'

let api: Api
let coordinator: Client
let id: string
let reference: string

beforeAll(async () => {
  api = await startApi({ sweepEvery: 3_600_000 })
  coordinator = api.as('lkm-mase')
  await askFew(coordinator)
  id = (await coordinator.readYear()).body.meetings[0]?.id as string
  const { version, ...one } = await accepted(api)
  reference = one.reference
  await coordinator.putOnAgenda({ reference, meeting: id, version, heading: 'victims' })
})
afterAll(() => api.stop())

const stateOf = async (one = reference) =>
  (await coordinator.readMaseReferral({ reference: one })).body.referral
const versionNow = async () => (await planOf(coordinator, id)).revision

test('a meeting is cancelled with a reason: its referrals go back with their history, its calendars are told', async () => {
  expect((await stateOf()).state).toBe('on-agenda')
  await coordinator.sendInvitations({ meeting: id, version: await versionNow() })
  const version = await versionNow()
  expect((await coordinator.cancelMeeting({ meeting: id, version, reason: ' ' })).status).toBe(422)
  expect((await coordinator.cancelMeeting({ meeting: id, version: version - 1, reason: 'Ill' })).status).toBe(
    409,
  )
  const cancelled = await coordinator.cancelMeeting({ meeting: id, version, reason: 'The room is flooded' })
  expect(cancelled.body.toGoBack).toBe(0)
  const { state, mase } = await stateOf()
  expect({ state, meeting: mase?.meeting }).toEqual({ state: 'accepted-for-mase', meeting: undefined })
  const { history } = (await coordinator.readMaseReferral({ reference })).body
  expect(history.find(({ kind }) => kind === 'take-off-agenda')).toMatchObject({
    kind: 'take-off-agenda',
    text: expect.stringContaining('is not held'),
  })
  const told = (await calendarsAbout(api, `LKM-MASE-${id}`)).slice(POSTS)
  expect(told.map(({ method, sequence, status }) => ({ method, sequence, status }))).toEqual(
    Array(POSTS).fill({ method: 'CANCEL', sequence: 1, status: 'CANCELLED' }),
  )
})

test('a cancelled meeting stays in the year with its reason, and cannot be changed or invited to', async () => {
  const { meeting, revision: version, toGoBack } = await planOf(coordinator, id)
  expect(meeting).toMatchObject({ stage: 'cancelled', cancelled: { reason: 'The room is flooded' } })
  expect(toGoBack).toBe(0)
  expect((await coordinator.sendInvitations({ meeting: id, version })).status).toBe(409)
  expect((await coordinator.remindSilent({ meeting: id, version })).status).toBe(409)
  const mine = (await api.as('lkm-nurse').readMyMeeting({ meeting: id })).body
  expect(mine.cancelled?.reason).toBe('The room is flooded')
  // Pressed again it changes nothing and tells nobody again.
  expect((await coordinator.cancelMeeting({ meeting: id, version, reason: 'Again' })).status).toBe(200)
  expect(await calendarsAbout(api, `LKM-MASE-${id}`)).toHaveLength(2 * POSTS)
})

test('held after all, it has its agenda again and its members’ calendars too', async () => {
  const restored = await coordinator.restoreMeeting({ meeting: id, version: await versionNow() })
  expect(restored.status).toBe(200)
  expect(await stateOf()).toMatchObject({ state: 'on-agenda', mase: { meeting: id } })
  const { items } = (await coordinator.readMeeting({ meeting: id })).body
  expect(items.map((item) => item.reference)).toEqual([reference])
  const told = (await calendarsAbout(api, `LKM-MASE-${id}`)).slice(2 * POSTS)
  expect(told.map(({ method, sequence }) => ({ method, sequence }))).toEqual(
    Array(POSTS).fill({ method: 'REQUEST', sequence: 2 }),
  )
})

test('what went elsewhere meanwhile stays there', async () => {
  const other = (await coordinator.readYear()).body.meetings[1]?.id as string
  await coordinator.cancelMeeting({ meeting: id, version: await versionNow(), reason: 'The chair is ill' })
  const { version } = await stateOf()
  const put = await coordinator.putOnAgenda({ reference, meeting: other, version, heading: 'victims' })
  expect(put.status).toBe(200)
  await coordinator.restoreMeeting({ meeting: id, version: await versionNow() })
  expect(await stateOf()).toMatchObject({ state: 'on-agenda', mase: { meeting: other } })
  const { meeting } = (await coordinator.readMeeting({ meeting: id })).body
  expect(Object.values(meeting.order).flat()).toEqual([])
})

test('cut off after the meeting itself was cancelled, the rest is told of, and done when it is cancelled again', async () => {
  const third = (await coordinator.readYear()).body.meetings[2]?.id as string
  const one = await accepted(api)
  await coordinator.putOnAgenda({ ...one, meeting: third, heading: 'victims' })
  const heads = (await allItems<Meeting>(api, 'hub')).filter(({ entity }) => entity === 'meeting')
  const head = heads.find(({ data }) => data.id === third)
  if (!head) throw new Error('The meeting is not stored')
  await putItem(api, { ...head, data: { ...head.data, stage: 'cancelled', revision: 1 } })
  expect((await planOf(coordinator, third)).toGoBack).toBe(1)
  const again = await coordinator.cancelMeeting({ meeting: third, version: 1, reason: 'Again' })
  expect(again.body.toGoBack).toBe(0)
  expect((await stateOf(one.reference)).state).toBe('accepted-for-mase')
  expect((await planOf(coordinator, third)).toGoBack).toBe(0)
})
