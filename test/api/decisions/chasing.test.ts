import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type MailDependencies,
  runtimeMailDependencies,
} from '#functions/platform/sending/mail-dependencies.ts'
import { chaseReconsiderations } from '#functions/sweep/chase-reconsiderations.ts'
import { type Api, startApi } from '../support/api.ts'
import { triage } from '../support/desks.ts'
import { mailsAbout } from '../support/store.ts'
import { castOf, decide, openIt } from './support.ts'

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

/** Runs the sweep as it runs at a moment, twice at once and once more: what is said is said once. */
async function sweepAt(at: number): Promise<void> {
  const then = { ...deps, clock: () => new Date(at) }
  const chase = () => chaseReconsiderations(then, 'LKM')
  const failed = [...(await Promise.all([chase(), chase()])), await chase()]
  expect(failed).toEqual([0, 0, 0])
}

test('an answer that is owed to a sender is chased once a day when it is overdue, until it is given', async () => {
  const { one, manager, sender } = castOf(api)
  const { reference } = await decide(api, one)
  const version = await openIt(sender, one, reference)
  const asked = await sender.askReconsideration({
    reference,
    version,
    reason: 'She was missing again',
    wanted: 'An assessment',
  })
  const due = Date.parse((await triage(one, reference)).referral.reconsideration?.dueAt ?? '')
  const chased = async () =>
    (await mailsAbout(api, reference)).filter((mail) => mail.startsWith('reconsideration-overdue philippa'))
  const minute = 60_000
  const day = 24 * 60 * minute

  await sweepAt(due - minute)
  expect(await chased()).toHaveLength(0)
  await sweepAt(due + minute)
  expect(await chased()).toHaveLength(1)
  await sweepAt(due + day)
  expect(await chased()).toHaveLength(1)
  await sweepAt(due + day + 2 * minute)
  expect(await chased()).toHaveLength(2)

  const answer = { reference, version: asked.body.version, result: 'upheld', reasons: 'It stands' } as const
  expect((await manager.answerReconsideration(answer)).status).toBe(200)
  await sweepAt(due + 9 * day)
  expect(await chased()).toHaveLength(2)
})
