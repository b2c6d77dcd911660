import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ClockSettings, TypedSettings } from '#shared/time/settings/clock-settings.ts'
import { readSettings, typedSettings } from '#shared/time/settings/read-settings.ts'
import { settingsMark } from '#shared/time/settings/settings-mark.ts'
import { type Api, type Client, setTime, startApi } from '../support/api.ts'
import { sendToMash, takeAndRate, triage } from '../support/desks.ts'

let api: Api
let administrator: Client
let worker: Client
beforeAll(async () => {
  api = await startApi({ events: false })
  administrator = api.as('lkm-administrator')
  worker = api.as('lkm-mash-one')
})
afterAll(() => api.stop())

const markOf = (typed: TypedSettings): string => {
  const read = readSettings(typed)
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  return settingsMark(read.value)
}

/** Changes the clocks as they stand, confirmed. */
async function change(by: Client, changes: (typed: TypedSettings) => Partial<TypedSettings>) {
  const { settings, version } = (await administrator.readClocks()).body
  const typed = typedSettings(settings as ClockSettings)
  const next = { ...typed, ...changes(typed) }
  return by.changeClocks({ version, confirm: markOf(next), ...next })
}

const amber = (amount: string) => (typed: TypedSettings) => ({
  decision: { ...typed.decision, amber: { amount, unit: 'hours' as const } },
})

describe('the clocks of a partnership', () => {
  test('are changed by its administrator alone, and read by who answers for them', async () => {
    expect((await change(worker, amber('20'))).status).toBe(403)
    expect((await change(api.as('lkm-mash-manager'), amber('20'))).status).toBe(403)
    expect((await api.as('lkm-mash-manager').readClocks()).status).toBe(200)
    expect((await worker.readClocks()).status).toBe(403)
    const theirs = (await api.as('vnt-administrator').readClocks()).body.settings
    expect((await change(administrator, amber('20'))).status).toBe(200)
    expect((await api.as('vnt-administrator').readClocks()).body.settings).toEqual(theirs)
    expect((await administrator.readClocks()).body.settings.clocks.decision.amber).toEqual({
      amount: 20,
      unit: 'hours',
    })
  })

  test('are saved only once what they come to is confirmed as it is', async () => {
    const { settings, version } = (await administrator.readClocks()).body
    const typed = typedSettings(settings)
    const unread = await administrator.changeClocks({ version, ...typed })
    expect(unread.problem.errors).toMatchObject([{ field: 'confirm' }])
    const another = await administrator.changeClocks({
      version,
      confirm: markOf(typed),
      ...typed,
      nearing: '33',
    })
    expect(another.problem.errors).toMatchObject([{ field: 'confirm' }])
    expect((await administrator.readClocks()).body.version).toBe(version)
  })

  test('say by field what is wrong with them', async () => {
    const { settings, version } = (await administrator.readClocks()).body
    const wrong = await administrator.changeClocks({
      version,
      ...typedSettings(settings),
      acknowledgement: { amount: '3', unit: 'working-days' },
    })
    expect(wrong.status).toBe(422)
    expect(wrong.problem.errors).toMatchObject([{ field: 'acknowledgement.amount' }])
  })

  test('of two who change them at once are changed by one, and the other is told', async () => {
    const both = await Promise.all([change(administrator, amber('21')), change(administrator, amber('22'))])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  test('leave what is open the time that it was given, and count from the next rating on', async () => {
    setTime('2026-11-24T10:00:00Z')
    await change(administrator, amber('24'))
    const reference = await sendToMash(api)
    const version = await takeAndRate(worker, reference)
    const before = await triage(worker, reference)
    expect(before.timeLeft.decision.words).toBe('23 hours left')
    await change(administrator, amber('48'))
    const after = await triage(worker, reference)
    expect(after.referral.dueAt).toBe(before.referral.dueAt)
    expect(after.timeLeft.decision.words).toBe('23 hours left')
    const rated = await worker.rateReferral({ reference, version, rating: 'amber', reason: 'Still so' })
    expect(rated.status).toBe(200)
    const rerated = (await triage(worker, reference)).referral
    const { sentAt = '', dueAt = '' } = rerated
    expect(Date.parse(dueAt) - Date.parse(sentAt)).toBe(48 * 60 * 60 * 1000)
  })
})
