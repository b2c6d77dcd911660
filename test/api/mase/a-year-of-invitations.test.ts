import { afterAll, beforeAll, expect, test } from 'vitest'
import { meetingReference } from '#shared/mase/meeting-reference.ts'
import { type Api, setTime, startApi } from '../support/api.ts'
import { calendarsAbout, planOf } from './meetings/support.ts'
import { good, meetLonger } from './year-support.ts'

let api: Api

beforeAll(async () => {
  api = await startApi()
  await meetLonger(api)
})
afterAll(() => api.stop())

test('the invitations of a year are valid by a calendar parser of others, and stand at the hour in London, summer or winter', async () => {
  setTime('2027-01-04T09:00:00.000Z')
  const mase = api.as('lkm-mase')
  const { meetings } = good(await mase.listMeetings({}))
  for (const { id, date, time } of meetings) {
    const { revision } = await planOf(mase, id)
    const { sent } = good(await mase.sendInvitations({ meeting: id, version: revision }))
    const told = await calendarsAbout(api, meetingReference('LKM', id))
    expect(told).toHaveLength(sent)
    expect(new Set(told.map(({ uid }) => uid)).size).toBe(1)
    for (const one of told)
      expect(one).toMatchObject({ method: 'REQUEST', status: 'CONFIRMED', start: `${date}T${time}:00` })
  }
}, 200_000)
