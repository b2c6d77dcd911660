import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type MailDependencies,
  runtimeMailDependencies,
} from '#functions/platform/sending/mail-dependencies.ts'
import { chaseOutcomes } from '#functions/sweep/chase-outcomes.ts'
import { chaseShares } from '#functions/sweep/chase-shares.ts'
import { decisionOf } from '#test/factories/decisions.ts'
import { agreement, passOnPart } from '../shares/support.ts'
import { type Api, type Client, startApi } from '../support/api.ts'
import { sendToMash, takeAndRate } from '../support/desks.ts'
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

const day = 24 * 60 * 60 * 1000
/** Two sweeps at once, some days from now: what one does the other does not do again. */
async function sweep(days: number): Promise<void> {
  const then = { ...deps, clock: () => new Date(Date.now() + days * day) }
  const all = [chaseOutcomes, chaseShares].flatMap((chase) => [chase(then, 'LKM'), chase(then, 'LKM')])
  expect(await Promise.all(all)).toEqual([0, 0, 0, 0])
}

async function decide(): Promise<string> {
  const reference = await sendToMash(api)
  const worker = api.as('lkm-mash-one')
  const version = await takeAndRate(worker, reference)
  const decided = await worker.decideReferral({ reference, version, ...decisionOf('section-17') })
  if (decided.status !== 200) throw new Error(`Not decided: ${JSON.stringify(decided.problem)}`)
  return reference
}

const chasedFor = async (reference: string) =>
  (await mailsAbout(api, reference)).filter((mail) => mail.includes('unopened'))
const kindsOf = async (reference: string) => {
  const kinds = (await chasedFor(reference)).map((mail) => mail.split(' ')[0])
  return Object.fromEntries(
    [...new Set(kinds)].map((kind) => [kind, kinds.filter((one) => one === kind).length]),
  )
}

/** It as it stands in the queue, among what is decided. */
const row = async (reference: string) =>
  (await api.as('lkm-mash-one').listQueue({ view: 'decided' })).body.rows.find(
    (one) => one.reference === reference,
  )

test('a decision that is not opened is chased: its author, then their leads, then somebody rings, and no more', async () => {
  const reference = await decide()
  await sweep(0)
  expect(await chasedFor(reference)).toEqual([])
  await sweep(8)
  expect(await kindsOf(reference)).toEqual({ 'outcome-unopened': 1 })
  expect((await row(reference))?.ring).toBeUndefined()
  await sweep(8)
  expect(await kindsOf(reference)).toEqual({ 'outcome-unopened': 1 })
  await sweep(10)
  // The school has two leads besides the author.
  expect(await kindsOf(reference)).toEqual({ 'outcome-unopened': 2, 'outcome-unopened-lead': 2 })
  await sweep(12)
  await sweep(14)
  const all = { 'outcome-unopened': 3, 'outcome-unopened-lead': 4, 'outcome-unopened-mash': 1 }
  expect(await kindsOf(reference)).toEqual(all)
  await sweep(16)
  await sweep(30)
  expect(await kindsOf(reference)).toEqual(all)
  const seen = (await api.as('lkm-mash-one').readReferral({ reference })).body
  expect(seen.unopened).toMatchObject({ ring: true })
  expect(await row(reference)).toMatchObject({ unopenedOutcome: true, ring: true })
  await api.as('lkm-teacher').openOutcome({ reference })
  expect((await row(reference))?.unopenedOutcome).toBe(false)
  expect((await row(reference))?.ring).toBeUndefined()
})

test('one that its author opens is chased no longer; a lead’s reading does not count', async () => {
  const reference = await decide()
  await api.as('lkm-head').openOutcome({ reference })
  await sweep(8)
  expect(await kindsOf(reference)).toEqual({ 'outcome-unopened': 1 })
  await api.as('lkm-teacher').openOutcome({ reference })
  await sweep(10)
  await sweep(12)
  expect(await kindsOf(reference)).toEqual({ 'outcome-unopened': 1 })
  expect((await api.as('lkm-mash-one').readReferral({ reference })).body.unopened).toBeUndefined()
})

test('the answer that a decision stands is chased as the decision is, and whoever answered rings', async () => {
  const reference = await decide()
  const [worker, sender, manager] = ['lkm-mash-one', 'lkm-teacher', 'lkm-mash-manager'].map(api.as) as [
    Client,
    Client,
    Client,
  ]
  const answer = async () => {
    await sender.openOutcome({ reference })
    const { version } = (await worker.readReferral({ reference })).body.referral
    const asks = { reason: 'More is known', wanted: 'A visit' }
    const asked = await sender.askReconsideration({ reference, version, ...asks })
    expect(asked.status).toBe(200)
    return { reference, version: asked.body.version, result: 'upheld', reasons: 'It stands' } as const
  }
  expect((await manager.answerReconsideration(await answer())).status).toBe(200)
  await sweep(8)
  expect(await kindsOf(reference)).toEqual({ 'outcome-unopened': 1 })
  for (const days of [10, 12, 14, 16, 30]) await sweep(days)
  const all = { 'outcome-unopened': 3, 'outcome-unopened-lead': 4, 'outcome-unopened-mash': 1 }
  expect(await kindsOf(reference)).toEqual(all)
  expect(await chasedFor(reference)).toContain('outcome-unopened-mash philippa.dunmore@lkm-council.example')
  expect((await worker.readReferral({ reference })).body.unopened).toMatchObject({ ring: true })

  // Once it is opened it waits no longer; asked of the next step, nothing is chased before that answers.
  await answer()
  expect((await worker.readReferral({ reference })).body.unopened).toBeUndefined()
  await sweep(60)
  expect(await kindsOf(reference)).toEqual(all)
})

test('one that is opened again is chased no longer, and the next decision is', async () => {
  const reference = await decide()
  const worker = api.as('lkm-mash-one')
  const { version } = (await worker.readReferral({ reference })).body.referral
  const reopened = await worker.reopenReferral({ reference, version, reason: 'More is known' })
  expect(reopened.status).toBe(200)
  await sweep(8)
  expect(await chasedFor(reference)).toEqual([])
  const again = { reference, version: reopened.body.version, ...decisionOf('section-17') }
  expect((await worker.decideReferral(again)).status).toBe(200)
  await sweep(9)
  expect(await kindsOf(reference)).toEqual({ 'outcome-unopened': 1 })
})

test('what was passed on and nobody opens is chased, and whoever passed it on is told to ring', async () => {
  const reference = await sendToMash(api)
  const worker = api.as('lkm-mash-one')
  await takeAndRate(worker, reference)
  const to = { kind: 'early-help', to: 'lkm-health-spoc' } as const
  const passed = await passOnPart(worker, reference, { ...to, ...agreement })
  for (const days of [8, 10, 12, 14, 16]) await sweep(days)
  expect(await kindsOf(reference)).toEqual({ 'share-unopened': 3, 'share-unopened-mash': 1 })
  const place = { reference, share: passed.body.id }
  expect((await api.as('lkm-nurse').openShare(place)).status).toBe(200)

  const opened = await passOnPart(worker, reference, { ...to, ...agreement })
  await api.as('lkm-nurse').openShare({ reference, share: opened.body.id })
  await sweep(40)
  expect(await kindsOf(reference)).toEqual({ 'share-unopened': 3, 'share-unopened-mash': 1 })
})
