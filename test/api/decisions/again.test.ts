import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decisionOf } from '#test/factories/decisions.ts'
import { type Api, setTime, startApi } from '../support/api.ts'
import { triage } from '../support/desks.ts'
import { mailsAbout } from '../support/store.ts'
import { castOf, decide, openIt } from './support.ts'

let api: Api
let cast: ReturnType<typeof castOf>

beforeAll(async () => {
  api = await startApi()
  cast = castOf(api)
})
afterAll(() => api.stop())

const hour = 60 * 60 * 1000
const asks = { reason: 'She was missing again on Sunday', wanted: 'An assessment by a social worker' }

/** A decision that its sender has opened and presses against. */
async function pressed(outcome: 'early-help' | 'no-further-action' = 'early-help') {
  const { one, manager, sender } = cast
  const { reference, version } = await decide(api, one, outcome)
  if (outcome === 'no-further-action') await manager.agreeToDecision({ reference, version })
  const opened = await openIt(sender, one, reference)
  const asked = await sender.askReconsideration({ reference, version: opened, ...asks })
  if (asked.status !== 200) throw new Error(asked.text)
  return { reference, version: asked.body.version }
}

describe('opening again', () => {
  test('needs a reason, starts the clock afresh, and the sender is told', async () => {
    const { one, two } = cast
    const { reference, version } = await decide(api, one)
    expect((await two.reopenReferral({ reference, version, reason: ' ' })).status).toBe(422)
    setTime(new Date(Date.now() + 30 * hour))
    const reopened = await two.reopenReferral({ reference, version, reason: 'Her school rang' })
    expect(reopened.status).toBe(200)
    const { referral, decisions, history } = await triage(two, reference)
    expect(referral).toMatchObject({ state: 'in-triage', owner: { name: 'Caspian Nwosu' } })
    expect(referral.decision).toBeUndefined()
    expect(Date.parse(referral.dueAt ?? '')).toBe(Date.parse(referral.clockFrom ?? '') + 24 * hour)
    expect(decisions[0]).toMatchObject({ outcome: 'early-help', reopened: { reason: 'Her school rang' } })
    expect(history[0]).toMatchObject({ kind: 'reopen', text: 'Her school rang' })
    expect(await mailsAbout(api, reference)).toContain('reopened tamsin.ellery@lkm-hollin-bank.example')
    // The sender has nothing to open now, and the second decision is a second one.
    expect((await cast.sender.openOutcome({ reference })).status).toBe(409)
    const again = { reference, version: reopened.body.version, ...decisionOf('section-17') }
    expect((await two.decideReferral(again)).status).toBe(200)
    expect((await triage(two, reference)).decisions.map(({ outcome }) => outcome)).toEqual([
      'section-17',
      'early-help',
    ])
  })

  test('on a stale page is refused, and of two at once one stands', async () => {
    const { one, two, manager } = cast
    const { reference, version } = await decide(api, one)
    const stale = await two.reopenReferral({ reference, version: version - 1, reason: 'Old page' })
    expect(stale.status).toBe(409)
    expect(stale.problem.detail).toContain('Bryony Okafor (MASH triage worker) decided this referral')
    const both = await Promise.all(
      [two, manager].map((worker) => worker.reopenReferral({ reference, version, reason: 'Both' })),
    )
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })
})

describe('a sender who does not agree', () => {
  test('reads the outcome first; only its author or their lead can press', async () => {
    const { one, sender, lead } = cast
    const { reference, version } = await decide(api, one)
    expect((await sender.askReconsideration({ reference, version, ...asks })).status).toBe(409)
    for (const stranger of [api.as('lkm-nurse'), api.as('lkm-nurse-manager'), api.as('vnt-lead')])
      expect((await stranger.askReconsideration({ reference, version, ...asks })).status).toBe(404)
    expect((await lead.askReconsideration({ reference, version, ...asks })).status).toBe(200)
    expect((await triage(one, reference)).referral).toMatchObject({
      state: 'reconsideration',
      reconsideration: { stepName: 'MASH manager', askedBy: { name: 'Maud Penhallow' } },
    })
  })

  test('is answered by a manager who had no part in it, and can press for the next step until the last', async () => {
    const { one, manager, head, sender } = cast
    const { reference, version } = await pressed('no-further-action')
    expect(await mailsAbout(api, reference)).toContain(
      'reconsideration-asked auberon.hale@lkm-council.example',
    )
    const upheld = { result: 'upheld', reasons: 'Health knows the family well' } as const
    expect((await one.answerReconsideration({ reference, version, ...upheld })).status).toBe(403)
    const agreer = await manager.answerReconsideration({ reference, version, ...upheld })
    expect(agreer.status).toBe(403)
    expect(agreer.problem.detail).toContain('You agreed to this decision')
    const answered = await head.answerReconsideration({ reference, version, ...upheld })
    expect(answered.status).toBe(200)
    expect(await mailsAbout(api, reference)).toContain(
      'reconsideration-answered tamsin.ellery@lkm-hollin-bank.example',
    )
    const unread = await sender.askReconsideration({ reference, version: answered.body.version, ...asks })
    expect(unread.status).toBe(409)
    expect(unread.problem.detail).toContain('Open the answer first')
    const read = await openIt(sender, one, reference)
    const seen = (await sender.readAssessment({ reference })).body.referral
    expect(seen).toMatchObject({
      state: 'decided',
      reconsideration: { answers: [{ result: 'upheld', reasons: upheld.reasons }] },
    })

    const next = await sender.askReconsideration({ reference, version: read, ...asks })
    expect(next.status).toBe(200)
    const { reconsideration } = (await triage(one, reference)).referral
    expect(reconsideration).toMatchObject({ step: 1, stepName: 'Head of service' })
    const twice = await head.answerReconsideration({ reference, version: next.body.version, ...upheld })
    expect(twice.status).toBe(403)
    expect(twice.problem.detail).toContain('You have answered an earlier step')
  })

  test('has it open again where the manager finds so, with the manager and a fresh clock', async () => {
    const { one, manager, sender } = cast
    const { reference, version } = await pressed()
    const answered = await manager.answerReconsideration({
      reference,
      version,
      result: 'reopened',
      reasons: 'Missing again changes it',
    })
    expect(answered.status).toBe(200)
    const { referral, decisions } = await triage(one, reference)
    expect(referral).toMatchObject({ state: 'in-triage', owner: { name: 'Philippa Dunmore' } })
    expect(referral.clockFrom).toBeDefined()
    expect(decisions[0]).toMatchObject({ reopened: { by: { name: 'Philippa Dunmore' } } })
    const done = await manager.decideReferral({
      reference,
      version: answered.body.version,
      ...decisionOf('section-17'),
    })
    expect(done.status).toBe(200)
    // A new decision is pressed against from the first step.
    const opened = await openIt(sender, one, reference)
    await sender.askReconsideration({ reference, version: opened, ...asks })
    expect((await triage(one, reference)).referral.reconsideration).toMatchObject({ step: 0, answers: [] })
  })

  test('of two managers who answer at once one stands', async () => {
    const { manager, head } = cast
    const { reference, version } = await pressed()
    const both = await Promise.all([
      manager.answerReconsideration({ reference, version, result: 'upheld', reasons: 'It stands' }),
      head.answerReconsideration({ reference, version, result: 'reopened', reasons: 'It does not' }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })
})
