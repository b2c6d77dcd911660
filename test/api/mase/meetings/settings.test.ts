import { afterAll, beforeAll, expect, test } from 'vitest'
import { readMaseSettings, typedMaseSettings } from '#shared/mase/read-mase-settings.ts'
import { maseSettingsMark } from '#shared/mase/settings-mark.ts'
import { type Api, type Client, startApi } from '../../support/api.ts'

let api: Api
let coordinator: Client

beforeAll(async () => {
  api = await startApi({ events: false })
  coordinator = api.as('lkm-mase')
})
afterAll(() => api.stop())

type Typed = ReturnType<typeof typedMaseSettings>

/** What is typed, and the mark of what it comes to. */
async function typed(change: Partial<Typed> = {}) {
  const { settings, choices, version } = (await coordinator.readMaseSettings()).body
  const fields = { ...typedMaseSettings(settings), ...change }
  const read = readMaseSettings(fields, new Set(choices.map(({ id }) => id)))
  return {
    version,
    confirm: read.ok ? maseSettingsMark(read.value) : undefined,
    ...fields,
    deputies: [...fields.deputies],
    members: [...fields.members],
  }
}

test('settings are changed once what they come to was confirmed, and the year follows', async () => {
  const change = await typed({
    nth: '3',
    weekday: 'thursday',
    time: '14:00',
    offsets: { 'referrals-close': '10', 'pre-mase': '6', 'papers-out': '5', 'minutes-out': '3' },
  })
  const asked = await coordinator.changeMaseSettings({ ...change, confirm: undefined })
  expect(asked.problem.errors?.[0]).toMatchObject({ field: 'confirm' })
  const changed = await coordinator.changeMaseSettings(change)
  expect(changed.status).toBe(200)
  const [first] = (await coordinator.readYear()).body.meetings
  expect(new Date(`${first?.date}T12:00:00Z`).getUTCDay()).toBe(4)
  expect(first?.time).toBe('14:00')
  expect((await coordinator.changeMaseSettings(change)).status).toBe(409)
})

test('a meeting that somebody has touched stays as it is, and its month has no second one', async () => {
  const meetings = (await coordinator.readYear()).body.meetings
  const touched = meetings[1]?.id as string
  await coordinator.sendInvitations({ meeting: touched, version: 0 })
  expect((await coordinator.readMaseSettings()).body.touched).toBe(1)
  const changed = await coordinator.changeMaseSettings(await typed({ nth: '1', weekday: 'tuesday' }))
  expect(changed.status).toBe(200)
  const now = (await coordinator.readYear()).body.meetings
  expect(now.map(({ id }) => id)).toContain(touched)
  expect(now.filter(({ id }) => id.startsWith(touched.slice(0, 7)))).toHaveLength(1)
})

test('what cannot be read is told by its field', async () => {
  const wrong = await coordinator.changeMaseSettings({
    ...(await typed()),
    time: '',
    offsets: { 'referrals-close': 'x', 'pre-mase': '6', 'papers-out': '5', 'minutes-out': '3' },
    chair: 'nobody-here',
  })
  expect(wrong.problem.errors?.map(({ field }) => field)).toEqual([
    'time',
    'offsets.referrals-close',
    'chair',
  ])
})

test('coordinators and administrators keep them, each of their own partnership', async () => {
  expect((await api.as('lkm-administrator').readMaseSettings()).status).toBe(200)
  expect((await api.as('lkm-mash-manager').readMaseSettings()).status).toBe(403)
  const theirs = (await api.as('vnt-administrator').readMaseSettings()).body
  expect(theirs.choices.every(({ id }) => id.startsWith('vnt-'))).toBe(true)
})
