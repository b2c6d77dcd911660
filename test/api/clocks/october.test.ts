import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type MailDependencies,
  runtimeMailDependencies,
} from '#functions/platform/sending/mail-dependencies.ts'
import { chaseClocks } from '#functions/sweep/chase-clocks.ts'
import { type Api, type Client, setTime, startApi } from '../support/api.ts'
import { sendToMash, takeAndRate, triage } from '../support/desks.ts'
import { prepare, versionOf } from '../support/referrals.ts'
import { mailsAbout } from '../support/store.ts'

let api: Api
let deps: MailDependencies
beforeAll(async () => {
  api = await startApi({ sweepEvery: 3_600_000 })
  deps = runtimeMailDependencies()
})
afterAll(async () => {
  deps.db.destroy()
  deps.ses.destroy()
  await api.stop()
})

/** As the clock on the wall in London has it: what stands before the minutes that the test itself takes. */
const wall = (at: string | undefined) =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    weekday: 'short',
    hour: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(at as string))

// Clocks go back on Sunday 25 October 2026 at 2am: that night has 25 hours.
const saturdayEvening = '2026-10-24T22:00:30+01:00'
const fridayAfternoon = '2026-10-23T16:00:30+01:00'

test('a red referral in the night in which clocks go back has its four hours, and not five', async () => {
  setTime(saturdayEvening)
  const reference = await sendToMash(api)
  await takeAndRate(api.as('lkm-mash-one'), reference, 'red')
  const { sentAt, dueAt } = (await triage(api.as('lkm-mash-one'), reference)).referral
  expect(Date.parse(dueAt as string) - Date.parse(sentAt as string)).toBe(4 * 60 * 60 * 1000)
  expect([wall(sentAt), wall(dueAt)]).toEqual(['Sat, 22 BST', 'Sun, 01 GMT'])
  const warned = async (at: string) => {
    await chaseClocks({ ...deps, clock: () => new Date(at) }, 'LKM')
    return (await mailsAbout(api, reference)).map((mail) => mail.split(' ')[0])
  }
  expect(await warned('2026-10-25T00:50:00Z')).toContain('clock-nearing')
  expect(await warned('2026-10-25T00:50:00Z')).not.toContain('clock-breached')
  expect(await warned('2026-10-25T01:30:00Z')).toContain('clock-breached')
})

test('a working day over the weekend in which clocks go back ends at the same time by the clock', async () => {
  setTime(fridayAfternoon)
  const [teacher, desk]: [Client, Client] = [api.as('vnt-teacher'), api.as('vnt-mash')]
  const reference = await prepare(teacher)
  await teacher.sendReferral({ reference, version: await versionOf(teacher, reference) })
  await takeAndRate(desk, reference, 'amber')
  const { acknowledgeBy, dueAt } = (await triage(desk, reference)).referral
  expect([wall(acknowledgeBy), wall(dueAt)]).toEqual(['Mon, 16 GMT', 'Mon, 16 GMT'])
  setTime('2026-10-26T08:30:00Z')
  const { timeLeft } = await triage(desk, reference)
  // Half past eight to four o'clock, on the wall and by the hour.
  expect(timeLeft.decision.words).toBe('7 working hours left')
})
