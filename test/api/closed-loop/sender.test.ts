import { afterAll, beforeAll, expect, test } from 'vitest'
import { decisionOf } from '#test/factories/decisions.ts'
import { type Api, type Client, startApi } from '../support/api.ts'
import { sendToMash, takeAndRate, triage } from '../support/desks.ts'
import { start } from '../support/referrals.ts'

let api: Api
let worker: Client
let sender: Client
beforeAll(async () => {
  api = await startApi({ sweepEvery: 3_600_000 })
  worker = api.as('lkm-mash-one')
  sender = api.as('lkm-teacher')
})
afterAll(() => api.stop())

async function decide(outcome: 'section-17' | 'no-further-action'): Promise<string> {
  const reference = await sendToMash(api)
  const version = await takeAndRate(worker, reference)
  const decided = await worker.decideReferral({ reference, version, ...decisionOf(outcome) })
  if (decided.status !== 200) throw new Error(`Not decided: ${JSON.stringify(decided.problem)}`)
  return reference
}

test('a decision that is not opened stands on the first page of its author’s list, however much they have begun since', async () => {
  const reference = await decide('section-17')
  for (let index = 0; index < 26; index++) await start(sender)
  const first = (await sender.listMyAssessments()).body.rows
  expect(first[0]).toMatchObject({ reference, unopenedOutcome: true })
  expect(first.filter((row) => row.reference === reference)).toHaveLength(1)
  await sender.openOutcome({ reference })
  const after = (await sender.listMyAssessments()).body.rows
  expect(after.map((row) => row.reference)).not.toContain(reference)
})

test('until a manager agrees the sender sees what is being looked at, and then a decision', async () => {
  const reference = await decide('no-further-action')
  expect((await triage(worker, reference)).referral.state).toBe('awaiting-agreement')
  const waiting = await sender.readAssessment({ reference })
  expect(waiting.body.referral.state).toBe('in-triage')
  expect(waiting.text).not.toContain('No further action')
  expect(waiting.text).not.toContain('awaiting-agreement')
  expect(waiting.body.history.map(({ kind }) => kind)).not.toContain('propose')
  const row = (await sender.listMyAssessments()).body.rows.find((one) => one.reference === reference)
  expect(row).toMatchObject({ state: 'in-triage', unopenedOutcome: false })
  expect((await sender.openOutcome({ reference })).status).toBe(409)

  const { version } = (await triage(worker, reference)).referral
  const agreed = await api
    .as('lkm-mash-manager')
    .agreeToDecision({ reference, version, comment: 'Words of the manager' })
  expect(agreed.status).toBe(200)
  const decided = await sender.readAssessment({ reference })
  expect(decided.body.referral.state).toBe('decided')
  expect(decided.text).not.toContain('Words of the manager')
  const opened = await sender.openOutcome({ reference })
  expect(opened.body.decision.outcome).toBe('no-further-action')
  expect(opened.text).not.toContain('Words of the manager')
})

test('the sender presses step by step, and sees who answers, by when and what', async () => {
  const reference = await decide('section-17')
  await sender.openOutcome({ reference })
  const seen = async () => (await sender.readAssessment({ reference })).body
  expect((await seen()).escalation[0]?.name).toBe('MASH manager')
  const asked = await sender.askReconsideration({
    reference,
    version: (await seen()).referral.version,
    reason: 'He waits at the gate again',
    wanted: 'A strategy discussion',
  })
  expect(asked.status).toBe(200)
  const pressed = (await seen()).referral
  expect(pressed).toMatchObject({ state: 'reconsideration', reconsideration: { stepName: 'MASH manager' } })
  const answered = await api.as('lkm-mash-manager').answerReconsideration({
    reference,
    version: pressed.version,
    result: 'upheld',
    reasons: 'The assessment covers it',
  })
  expect(answered.status).toBe(200)
  expect((await seen()).referral).toMatchObject({
    state: 'decided',
    reconsideration: { answers: [{ result: 'upheld' }] },
  })
  const opened = await sender.openOutcome({ reference })
  expect(opened.body.answer).toMatchObject({ result: 'upheld', reasons: 'The assessment covers it' })
  expect((await seen()).referral.reconsideration?.answers[0]?.reasons).toBe('The assessment covers it')
})

test('the answer that a decision stands is unread until its author opens it, and keeps back its words', async () => {
  const reference = await decide('section-17')
  const first = (await sender.openOutcome({ reference })).body.decision.openedAt
  const { version } = (await triage(worker, reference)).referral
  const asks = { reason: 'He waits at the gate again', wanted: 'A strategy discussion' }
  const asked = await sender.askReconsideration({ reference, version, ...asks })
  const row = async () =>
    (await sender.listMyAssessments()).body.rows.find((one) => one.reference === reference)
  expect(await row()).toMatchObject({ state: 'reconsideration', unopenedOutcome: false })
  const reasons = 'The assessment covers it'
  const answer = { reference, version: asked.body.version, result: 'upheld', reasons } as const
  expect((await api.as('lkm-mash-manager').answerReconsideration(answer)).status).toBe(200)

  expect(await row()).toMatchObject({ state: 'decided', unopenedOutcome: true })
  const unread = await sender.readAssessment({ reference })
  expect(unread.text).not.toContain(reasons)
  expect(unread.body.referral.decision?.reasons).not.toBe('')
  // A colleague reads it, and that does not count.
  const lead = api.as('lkm-head')
  expect((await lead.openOutcome({ reference })).body.answer?.reasons).toBe(reasons)
  expect(await row()).toMatchObject({ unopenedOutcome: true })

  const twice = await Promise.all([sender.openOutcome({ reference }), sender.openOutcome({ reference })])
  expect(twice.map(({ status }) => status)).toEqual([200, 200])
  const { decision, reconsideration } = (await triage(worker, reference)).referral
  const openedAt = reconsideration?.answers[0]?.openedAt
  expect(openedAt).toBeDefined()
  expect(twice.map(({ body }) => body.answer?.openedAt)).toEqual([openedAt, openedAt])
  expect(decision?.openedAt).toBe(first)
  expect(await row()).toMatchObject({ unopenedOutcome: false })
  const read = await sender.readAssessment({ reference })
  expect(read.body.history.find(({ kind }) => kind === 'uphold')?.text).toBe(reasons)
})
