import { afterAll, beforeAll, expect, test } from 'vitest'
import { profileSectionIds } from '#shared/mase/profile/profile.ts'
import { type Api, startApi } from '../../support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi({ events: false })
})
afterAll(() => api.stop())

test('a problem profile takes no more than it can hold, and says so', async () => {
  const desk = api.as('lkm-mase')
  const now = new Date()
  const quarter = `${now.getUTCFullYear()}-Q${Math.floor(now.getUTCMonth() / 3) + 1}`
  const { profile } = (await desk.beginProfile({ quarter })).body
  const write = (section: string, text: string) =>
    desk.saveProfileSection({ profile, section, version: 1, text, tables: 'yes' })
  const statuses: number[] = []
  for (const section of profileSectionIds)
    statuses.push((await write(section, '\u20ac'.repeat(20_000))).status)
  expect(new Set(statuses)).toEqual(new Set([200, 422]))
  const last = profileSectionIds.at(-1) as string
  const long = await write(last, '\u20ac'.repeat(20_000))
  expect(long.problem.errors).toMatchObject([{ field: 'text' }])
  expect((await write(last, 'Short')).status).toBe(200)
})
