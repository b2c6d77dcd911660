import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from '../support/api.ts'
import { start } from '../support/referrals.ts'

let api: Api
beforeAll(async () => {
  api = await startApi({ events: false })
})
afterAll(() => api.stop())

const manager = 'Maud Penhallow, head teacher, 01632 960114'

test('somebody keeps their own telephone and manager, and what they write is filled in with them', async () => {
  const teacher = api.as('lkm-teacher')
  const before = (await teacher.whoAmI({})).body.person
  const changed = await teacher.changeMyDetails({ version: before.version, phone: '01632 960199', manager })
  expect(changed.status).toBe(200)
  const after = (await teacher.whoAmI({})).body.person
  expect(after).toMatchObject({ phone: '01632 960199', manager, version: before.version + 1 })
  expect(after.roles).toEqual(before.roles)
  const reference = await start(teacher)
  expect((await teacher.readAssessment({ reference })).body.author).toMatchObject({ manager })
})

test('a telephone number that is none is refused kindly, and an old page changes nothing', async () => {
  const nurse = api.as('lkm-nurse')
  const { version } = (await nurse.whoAmI({})).body.person
  const wrong = await nurse.changeMyDetails({ version, phone: 'after three' })
  expect(wrong.problem.errors).toEqual([
    { field: 'phone', message: expect.stringContaining('Enter a telephone number') },
  ])
  const both = await Promise.all(
    ['01632 960197', '01632 960198'].map((phone) => nurse.changeMyDetails({ version, phone })),
  )
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
})
