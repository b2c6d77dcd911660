import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type MailDependencies,
  runtimeMailDependencies,
} from '#functions/platform/sending/mail-dependencies.ts'
import { chaseAgreements } from '#functions/sweep/chase-agreements.ts'
import { chaseReconsiderations } from '#functions/sweep/chase-reconsiderations.ts'
import { demonstrationPartnerships } from '#infra/local/demonstration/partnerships.ts'
import { usualAgreementWithin } from '#shared/decision/agreement.ts'
import { addLimit } from '#shared/time/limit.ts'
import type { WorkingCalendar } from '#shared/time/working-calendar.ts'
import { type Api, startApi } from '../support/api.ts'
import { triage } from '../support/desks.ts'
import { mailsAbout } from '../support/store.ts'
import { castOf, decide, openIt } from './support.ts'

const minute = 60_000
const day = 24 * 60 * minute

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
async function sweepAt(at: number, chaser = chaseReconsiderations): Promise<void> {
  const then = { ...deps, clock: () => new Date(at) }
  const chase = () => chaser(then, 'LKM')
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

describe('a decision that a manager is still to look at', () => {
  const philippa = 'agreement-overdue philippa.dunmore@lkm-council.example'
  const frontDoor = 'agreement-overdue mash@lkm-council.example'

  test('stands among what there is to agree to, also where it could not wait, until one has looked', async () => {
    const { one, manager } = castOf(api)
    const { reference, version } = await decide(api, one, 'immediate-protection', 'red')
    const isIn = async (view: 'agreement' | 'decided' | 'mine') =>
      (await one.listQueue({ view })).body.rows.some((row) => row.reference === reference)
    expect([await isIn('agreement'), await isIn('decided'), await isIn('mine')]).toEqual([true, false, false])
    const { counts } = (await manager.listQueue({ view: 'agreement' })).body
    expect((await manager.agreeToDecision({ reference, version })).status).toBe(200)
    expect([await isIn('agreement'), await isIn('decided')]).toEqual([false, true])
    const after = (await manager.listQueue({ view: 'agreement' })).body.counts
    expect([after.agreement, after.decided]).toEqual([counts.agreement - 1, counts.decided + 1])
  })

  test.for([
    ['that waits', 'no-further-action', 'amber'],
    ['that could not wait', 'immediate-protection', 'red'],
  ] as const)('%s is brought to mind once a day, and to the front door too', async ([, outcome, rating]) => {
    const { one, manager } = castOf(api)
    const { reference, version } = await decide(api, one, outcome, rating)
    const { referral } = await triage(one, reference)
    const decidedAt = (referral.proposal ?? referral.decision)?.at ?? ''
    const calendar = demonstrationPartnerships.find(({ code }) => code === 'LKM')?.calendar as WorkingCalendar
    const due = Date.parse(addLimit(decidedAt, usualAgreementWithin, calendar))
    const chased = async () =>
      (await mailsAbout(api, reference)).filter((mail) => mail === philippa || mail === frontDoor)
    await sweepAt(due - minute, chaseAgreements)
    expect(await chased()).toEqual([])
    await sweepAt(due + minute, chaseAgreements)
    expect(await chased()).toEqual([philippa])
    await sweepAt(due + day + 2 * minute, chaseAgreements)
    expect(await chased()).toEqual([frontDoor, philippa, philippa])
    expect((await manager.agreeToDecision({ reference, version })).status).toBe(200)
    await sweepAt(due + 9 * day, chaseAgreements)
    expect(await chased()).toHaveLength(3)
  })
})
